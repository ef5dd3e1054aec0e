/* The rule editor: asks the server what is wrong while somebody types, and completes attributes and lists. */
(() => {
  "use strict";
  const editor = document.querySelector(".editor");
  if (!editor) return;
  const area = editor.querySelector("textarea");
  const marks = editor.querySelector(".marks");
  const popup = editor.querySelector(".completion");
  const verdict = document.querySelector("#verdict");
  const TOKENS = /(:{1,2}[^:\n]*:{1,2})|(@\w*)|("[^"\n]*"?|'[^'\n]*'?)|(\b\d+(?:\.\d+)?\b)|\b(request 3d secure|allow|block|review|hold|if|and|or|not|in|like|includes|is_missing|velocity|sum|distinct)\b/gi;
  const KINDS = ["attribute", "list", "string", "number", "keyword"];
  let problems = [];
  let words = [];
  let chosen = 0;
  let asked = 0;

  const el = (tag, text, name) => {
    const node = document.createElement(tag);
    if (text) node.textContent = text;
    if (name) node.className = name;
    return node;
  };

  const paint = () => {
    const text = area.value;
    const kinds = new Array(text.length).fill("");
    for (const match of text.matchAll(TOKENS)) {
      kinds.fill(KINDS[match.slice(1).findIndex((group) => group !== undefined)], match.index, match.index + match[0].length);
    }
    for (const p of problems) {
      const end = Math.max(p.end, p.start + 1);
      for (let i = p.start; i < Math.min(end, text.length); i++) kinds[i] += " wrong";
    }
    marks.replaceChildren();
    for (let from = 0; from < text.length; ) {
      let to = from + 1;
      while (to < text.length && kinds[to] === kinds[from]) to++;
      marks.append(el("span", text.slice(from, to), kinds[from].trim()));
      from = to;
    }
    marks.append("\n");
    area.style.height = "auto";
    area.style.height = `${Math.max(132, area.scrollHeight + 2)}px`;
  };

  const replace = (start, end, text) => {
    area.focus();
    area.setRangeText(text, start, end, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  };

  const tell = () => {
    const list = el("ul", "", "problems");
    for (const p of problems) {
      const item = el("li");
      const place = editor.dataset.position.replace("{0}", p.line).replace("{1}", p.column);
      item.append(el("span", `${place} ${p.message}`, "error-text"));
      if (p.suggestion) {
        const fix = el("button", editor.dataset.replace.replace("{0}", p.suggestion), "chip");
        fix.type = "button";
        fix.addEventListener("click", () => replace(p.start, p.end, p.suggestion));
        item.append(fix);
      }
      list.append(item);
    }
    verdict.replaceChildren(list);
    if (!problems.length && area.value.trim()) verdict.append(el("span", editor.dataset.fine, "fine"));
  };

  const lint = async () => {
    const ticket = ++asked;
    if (!area.value.trim()) {
      problems = [];
    } else {
      const body = new URLSearchParams({ csrf: editor.dataset.csrf, text: area.value });
      const answer = await fetch(editor.dataset.lint, { method: "POST", body });
      if (!answer.ok) return;
      const found = (await answer.json()).problems;
      if (ticket !== asked) return;
      problems = found;
    }
    paint();
    tell();
  };

  const begun = () => {
    const before = area.value.slice(0, area.selectionStart);
    const quotes = before.replace(/[^'"]/g, "").length;
    return quotes % 2 ? null : before.match(/(?:^|[^:\w])(:[a-z0-9_]*|@\w*)$/i)?.[1] ?? null;
  };

  const hide = () => { popup.hidden = true; };

  const suggest = () => {
    const start = begun();
    const fits = start === null ? [] : words.filter((w) => w.word.includes(start.slice(1).toLowerCase()) && w.word[0] === start[0]);
    fits.sort((a, b) => b.word.startsWith(start) - a.word.startsWith(start));
    if (!fits.length || area.readOnly) return hide();
    chosen = 0;
    popup.replaceChildren(...fits.slice(0, 40).map((w, i) => {
      const item = el("li");
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", String(i === 0));
      item.dataset.word = w.word;
      item.append(el("span", w.word, "mono"), el("div", w.says, "note"));
      return item;
    }));
    popup.style.top = `${Math.min(area.offsetHeight, marks.scrollHeight) + 4}px`;
    popup.hidden = false;
    return undefined;
  };

  const pick = () => {
    const word = popup.children[chosen]?.dataset.word;
    const at = area.selectionStart;
    hide();
    if (word) replace(at - begun().length, at, `${word} `);
    hide();
  };

  const move = (by) => {
    popup.children[chosen].setAttribute("aria-selected", "false");
    chosen = (chosen + by + popup.children.length) % popup.children.length;
    popup.children[chosen].setAttribute("aria-selected", "true");
    popup.children[chosen].scrollIntoView({ block: "nearest" });
  };

  let wait;
  area.addEventListener("input", () => {
    problems = [];
    paint();
    suggest();
    clearTimeout(wait);
    wait = setTimeout(lint, 250);
  });

  area.addEventListener("keydown", (event) => {
    if (popup.hidden) return;
    const keys = { ArrowDown: () => move(1), ArrowUp: () => move(-1), Enter: pick, Tab: pick, Escape: hide };
    if (keys[event.key]) {
      event.preventDefault();
      event.stopPropagation();
      keys[event.key]();
    }
  });

  area.addEventListener("blur", () => setTimeout(hide, 150));
  area.addEventListener("scroll", () => { marks.scrollTop = area.scrollTop; });
  popup.addEventListener("mousedown", (event) => {
    event.preventDefault();
    chosen = [...popup.children].indexOf(event.target.closest("li"));
    pick();
  });

  /* Enter in the field of the payment tries the rule; it must not save it. */
  document.getElementById("rule:payment")?.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    document.getElementById("rule:try").click();
  });

  const filter = document.querySelector("#word-filter");
  const shelf = document.querySelector("#words");
  const show = () => {
    const wanted = filter.value.trim().toLowerCase();
    let group = "";
    shelf.replaceChildren();
    for (const w of words) {
      if (wanted && !`${w.word} ${w.says}`.toLowerCase().includes(wanted)) continue;
      if (w.group !== group) shelf.append(el("h3", (group = w.group)));
      const button = el("button", w.word, "mono");
      button.type = "button";
      button.title = `${w.says} (${w.kind})`;
      button.addEventListener("click", () => area.readOnly || replace(area.selectionStart, area.selectionEnd, `${w.word} `));
      shelf.append(button);
    }
  };
  filter.addEventListener("input", show);

  paint();
  if (area.value.trim() && !area.readOnly) lint();
  fetch(editor.dataset.vocabulary).then((answer) => answer.json()).then((all) => {
    words = all.sort((a, b) => (a.group === "@") - (b.group === "@") || a.group.localeCompare(b.group));
    show();
  });
})();
