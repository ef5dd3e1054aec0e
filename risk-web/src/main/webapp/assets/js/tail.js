/* Shows what happens as it happens: asks for what is new every two seconds, unless paused, hidden or left alone. */
(() => {
  "use strict";
  const EVERY = 2000;
  const SLOWEST = 30000;
  const SAY_EVERY = 10000;
  const MOST_ROWS = 200;
  const MOST_KNOWN = 4000;
  const LEFT_ALONE = 15 * 60 * 1000; // then nobody looks, and the session may end
  const tail = document.getElementById("tail");
  const rows = document.getElementById("tail-rows");
  const state = document.getElementById("tail-state");
  const button = document.getElementById("tail-pause");
  const said = document.getElementById("tail-said");
  const words = tail.dataset;
  const seen = new Set([...rows.children].map((row) => row.dataset.seen));
  let next = words.next;
  let paused = false;
  let over = false;
  let asking = false;
  let wait = EVERY;
  let lastTouch = Date.now();
  let timer;
  let news = { all: 0, failed: 0 };

  const show = (text, meaning) => {
    state.textContent = text;
    state.className = `badge ${meaning}`;
    state.hidden = false;
  };

  const take = (page) => {
    const fresh = [...page.querySelectorAll("#tail-rows > tr")].filter((row) => !seen.has(row.dataset.seen));
    for (const row of fresh.reverse()) {
      seen.add(row.dataset.seen);
      row.classList.add("fresh");
      rows.prepend(document.adoptNode(row));
      news.all += 1;
      if (row.dataset.failed === "yes") news.failed += 1;
    }
    if (seen.size > MOST_KNOWN) [...seen].slice(0, MOST_KNOWN / 2).forEach((id) => seen.delete(id));
    while (rows.children.length > MOST_ROWS && !rows.lastElementChild.contains(document.activeElement)) {
      rows.lastElementChild.remove();
    }
    tail.classList.toggle("gone", !rows.children.length);
    document.getElementById("tail-none").classList.toggle("gone", rows.children.length > 0);
    next = page.getElementById("tail").dataset.next;
  };

  const ask = async () => {
    const filter = new URLSearchParams(location.search);
    filter.set("since", next);
    try {
      const answer = await fetch(`${location.pathname}?${filter}`, { headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (answer.ok && !page.getElementById("tail")) {
        over = true; // somebody has to sign in again
        button.hidden = true;
        show(words.ended, "wait");
        return;
      }
      if (!answer.ok) throw new Error(answer.status);
      if (paused) return;
      take(page);
      wait = EVERY;
      show(words.listening, "good");
    } catch {
      wait = Math.min(wait * 2, SLOWEST);
      show(words.lost, "wait");
    }
  };

  const turn = async () => {
    if (asking) return;
    if (!paused && Date.now() - lastTouch > LEFT_ALONE) pause(words.left);
    if (!paused && !document.hidden) {
      asking = true;
      await ask();
      asking = false;
    }
    clearTimeout(timer);
    if (!paused && !over) timer = setTimeout(turn, wait);
  };

  const pause = (text) => {
    paused = true;
    clearTimeout(timer);
    button.textContent = words.resume;
    show(text, "calm");
  };

  button.addEventListener("click", () => {
    if (!paused) {
      pause(words.paused);
      return;
    }
    paused = false;
    lastTouch = Date.now();
    button.textContent = words.pause;
    show(words.listening, "good");
    turn();
  });

  ["pointerdown", "pointermove", "keydown", "wheel"].forEach((kind) => {
    document.addEventListener(kind, () => { lastTouch = Date.now(); }, { passive: true });
  });

  document.addEventListener("visibilitychange", () => {
    if (document.hidden || paused || over) return;
    clearTimeout(timer);
    turn();
  });

  /* Those who listen hear now and then how much is new, not every row. */
  setInterval(() => {
    if (!news.all) return;
    said.textContent = words.news.replace("{0}", news.all).replace("{1}", news.failed);
    news = { all: 0, failed: 0 };
  }, SAY_EVERY);

  button.hidden = false;
  show(words.listening, "good");
  timer = setTimeout(turn, EVERY);
})();
