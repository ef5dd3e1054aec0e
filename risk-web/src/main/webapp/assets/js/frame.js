/* The frame's own behaviour: rail, menus, dialogs, copying, language and theme. No page needs it to be read. */
(() => {
  "use strict";
  const root = document.documentElement;
  const remember = (name, value) => {
    const secure = location.protocol === "https:" ? "; Secure" : "";
    document.cookie = `${name}=${value}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
  };

  const drawer = (open) => {
    document.body.classList.toggle("drawer-open", open);
    document.querySelector(".scrim")?.remove();
    if (open) {
      const scrim = document.createElement("div");
      scrim.className = "scrim";
      scrim.addEventListener("click", () => drawer(false));
      document.body.append(scrim);
      document.querySelector("#rail a")?.focus();
    }
  };

  const rail = (wish) => {
    if (wish === "open") {
      drawer(!document.body.classList.contains("drawer-open"));
      return;
    }
    const icons = document.getElementById("frame").classList.toggle("icons-only");
    remember("vigia_rail", icons ? "icons" : "words");
  };

  const theme = (choice) => {
    remember("vigia_theme", choice);
    if (choice === "system") root.removeAttribute("data-theme");
    else root.dataset.theme = choice;
    document.querySelectorAll("[data-theme-choice]").forEach((b) => {
      b.setAttribute("aria-pressed", String(b.dataset.themeChoice === choice));
    });
    document.dispatchEvent(new CustomEvent("vigia:theme"));
  };

  const copy = async (button) => {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.classList.add("done");
    const icon = button.querySelector(".pi");
    icon?.classList.replace("pi-copy", "pi-check");
    setTimeout(() => {
      button.classList.remove("done");
      icon?.classList.replace("pi-check", "pi-copy");
    }, 1400);
  };

  /* A row's button tells the dialog which row: data-fill-name goes where data-slot="name" is. */
  const fill = (dialog, wish) => {
    for (const [key, value] of Object.entries(wish)) {
      if (!key.startsWith("fill")) continue;
      const slot = key.slice(4).toLowerCase();
      dialog.querySelectorAll(`[data-slot="${slot}"]`).forEach((at) => {
        if ("value" in at) at.value = value;
        else at.textContent = value;
      });
    }
    const typed = dialog.querySelector("[data-typed]");
    if (typed) {
      typed.dataset.typed = wish.fillName ?? "";
      typed.value = "";
      dialog.querySelector("[data-needs-typed]").disabled = true;
    }
  };

  document.addEventListener("click", (event) => {
    document.querySelectorAll("details.menu[open]").forEach((menu) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
    const target = event.target.closest("[data-rail],[data-language],[data-theme-choice],[data-copy],[data-open],[data-close]");
    if (!target) return;
    const wish = target.dataset;
    if (wish.rail) rail(wish.rail);
    if (wish.language) {
      remember("vigia_language", wish.language);
      location.reload();
    }
    if (wish.themeChoice) theme(wish.themeChoice);
    if (wish.copy !== undefined) copy(target);
    if (wish.open) {
      target.closest("details")?.removeAttribute("open");
      const dialog = document.getElementById(wish.open);
      if (dialog) fill(dialog, wish);
      dialog?.showModal();
    }
    if (wish.close) document.getElementById(wish.close)?.close();
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    document.querySelectorAll("details.menu[open]").forEach((menu) => {
      menu.open = false;
      menu.querySelector("summary").focus();
    });
    drawer(false);
  });

  /* Work that takes a while says so on the button that asked for it. */
  document.addEventListener("submit", (event) => {
    const button = event.submitter;
    if (!button?.dataset.busy) return;
    const { value } = button;
    setTimeout(() => {
      button.value = button.dataset.busy;
      button.disabled = true;
      button.setAttribute("aria-busy", "true");
    });
    window.addEventListener("pageshow", () => {
      button.value = value;
      button.disabled = false;
      button.removeAttribute("aria-busy");
    }, { once: true });
  });

  /* A button that destroys stays dead until the name of the thing is typed. */
  document.addEventListener("input", (event) => {
    const word = event.target.dataset?.typed;
    if (word === undefined) return;
    const button = event.target.closest("dialog").querySelector("[data-needs-typed]");
    button.disabled = event.target.value.trim() !== word;
  });
  document.querySelectorAll("dialog[data-open-now]").forEach((dialog) => dialog.showModal());
})();
