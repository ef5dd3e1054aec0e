/* What the payers' pages do of themselves: print, and go back to the shop. Without it the link does. */
(() => {
  "use strict";
  document.querySelectorAll("[data-print]").forEach((b) => b.addEventListener("click", () => window.print()));
  const back = document.querySelector("a[data-return]");
  if (back) location.replace(back.href);
})();
