/* Fetches the page again, once a second, while its report says that there is more to come. */
(() => {
  "use strict";
  const next = async () => {
    const report = document.querySelector("[data-poll='yes']");
    if (!report) return;
    try {
      const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
      if (answer.ok) {
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const fresh = page.getElementById(report.id);
        if (fresh) report.replaceWith(document.adoptNode(fresh));
      }
    } catch { /* the server may be starting again: ask once more */ }
    setTimeout(next, 1000);
  };
  setTimeout(next, 1000);
})();
