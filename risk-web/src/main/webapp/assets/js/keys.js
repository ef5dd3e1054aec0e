/* Shortcuts: / search, ? help, j and k along rows, Enter opens, g and a letter goes to a page. */
(() => {
  "use strict";
  let leader = false;
  const rows = () => [...document.querySelectorAll("table.rows tbody tr[data-href]")];

  const step = (by) => {
    const all = rows();
    if (!all.length) return;
    const at = all.findIndex((row) => row.classList.contains("at"));
    const next = Math.min(all.length - 1, Math.max(0, at + by));
    all[at]?.classList.remove("at");
    all[next].classList.add("at");
    all[next].querySelector("a")?.focus({ preventScroll: true });
    all[next].scrollIntoView({ block: "nearest" });
  };

  const open = () => {
    const row = document.querySelector("table.rows tr.at[data-href]");
    if (row) location.assign(row.dataset.href);
  };

  const typing = (target) => target.closest("input, select, textarea, [contenteditable], dialog[open]");

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (leader) {
      leader = false;
      document.querySelector(`[data-go="${CSS.escape(event.key)}"]`)?.click();
      return;
    }
    const keys = {
      "/": () => document.getElementById("search")?.focus(),
      "?": () => document.getElementById("shortcuts")?.showModal(),
      j: () => step(1),
      k: () => step(-1),
      g: () => {
        leader = true;
        setTimeout(() => { leader = false; }, 1200);
      },
    };
    const action = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (action) {
      event.preventDefault();
      action.click();
      return;
    }
    if (event.key === "Enter" && event.target.closest("a, button, summary") === null) open();
    if (keys[event.key]) {
      event.preventDefault();
      keys[event.key]();
    }
  });

  document.addEventListener("click", (event) => {
    const row = event.target.closest("tr[data-href]");
    if (!row || event.target.closest("a, button, input, select, label, summary")) return;
    if (String(getSelection())) return;
    if (event.ctrlKey || event.metaKey) window.open(row.dataset.href, "_blank", "noopener");
    else location.assign(row.dataset.href);
  });
})();
