// The form stands on the page with its numbers; what makes it work is loaded when somebody opens it, or comes with choices.
const form = document.querySelector("[data-filter]");
if (form) {
  const load = () => import("./lazy/filter.js").then(({ start }) => start());
  if (location.hash.includes("=")) load();
  else form.querySelector("details").addEventListener("toggle", load, { once: true });
}
