// One entry of the list on the page. Texts come as runs: a string, or a string with the language it is in; never as HTML.

const template = (page, id) => page.getElementById(id).content.firstElementChild;

/** An entry in one language, from that language's own template. @param {Document} page @param {import("./data.js").Entry} entry */
export function text(page, entry) {
  const article = document.importNode(template(page, "pick-text"), true);
  for (const field of article.querySelectorAll("[data-field]")) show(field, entry[field.dataset.field], entry);
  if (!article.querySelector("dl > div")) article.querySelector("dl").remove();
  return article;
}

/** Buttons and note of an entry. @param {string} title */
export function controls(title) {
  const made = document.importNode(template(document, "pick-controls"), true);
  for (const button of made.querySelectorAll("button")) button.setAttribute("aria-label", `${button.textContent}: ${title}`);
  const [note, written] = [made.querySelector("textarea"), made.querySelector(".picked__written")];
  note.setAttribute("aria-label", `${note.parentElement.textContent.trim()}: ${title}`);
  note.addEventListener("input", () => (written.textContent = note.value));
  return made;
}

function show(field, value, entry) {
  const name = field.dataset.field;
  if (!value) return field.remove();
  if (name === "title") field.href = entry.href;
  if (name === "phone") return field.append(...value.map(([number, shown]) => line([phone(number, shown)])));
  if (name === "ended") return;
  if (field.matches("dl > div")) field.append(...value.map((runs) => line(runs.map(run))));
  else field.append(...[value].flat().map(run));
}

function line(nodes) {
  const made = document.createElement("dd");
  made.append(...nodes);
  return made;
}

function phone(number, shown) {
  const made = document.createElement("a");
  made.href = `tel:${number}`;
  made.append(run([shown, "ltr"]));
  return made;
}

/** @param {string | [string, string]} text */
function run(text) {
  if (typeof text === "string") return document.createTextNode(text);
  const made = document.createElement("bdi");
  made.textContent = text[0];
  made.dir = "ltr";
  made.dataset.ltr = /^[\d:–]+$/.test(text[0]) ? "time" : ""; // from 15:00 to 18:00 is read in one go
  if (text[1] !== "ltr") made.lang = text[1];
  return made;
}
