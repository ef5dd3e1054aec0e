/* Puts the text of a chosen file where it can be read, and mended, before it is sent. */
(() => {
  "use strict";
  document.querySelectorAll("input[type=file][data-into]").forEach((input) => {
    input.addEventListener("change", async () => {
      const area = document.getElementById(input.dataset.into);
      if (input.files[0]) area.value = await input.files[0].text();
    });
  });
})();
