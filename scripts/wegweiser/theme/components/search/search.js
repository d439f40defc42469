// The search loads when somebody turns to it.
for (const form of document.querySelectorAll("[data-search]"))
  form.addEventListener("focusin", () => import("./lazy/search.js").then(({ start }) => start(form)), { once: true });
