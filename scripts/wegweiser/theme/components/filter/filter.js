// What makes the form work is loaded when somebody opens it, or comes with choices.
const form = document.querySelector("[data-filter]");
if (form) {
  const box = form.querySelector("details");
  // Without a connection the form closes again: the next tap is another try.
  const load = () => import("./lazy/filter.js").then(({ start }) => start()).catch(() => (box.open = false));
  // The list and the second language are no choices.
  if (/[#&](?!list=|with=)[^&=]+=/.test(location.hash)) load();
  box.addEventListener("toggle", () => box.open && load());
  // At a desk there is room for it beside the cards.
  if (form.closest(".find") && matchMedia("(min-width: 70rem)").matches) box.open = true;
}
