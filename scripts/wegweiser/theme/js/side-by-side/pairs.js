// Which text of one page belongs to which of the other: by what it says (data-m), by the offer, by where it leads. Never by
// its place on the page; inside one text, block by block, where both languages have the same blocks, else as a whole.

const KEYED = "[data-m],.offer-card,.sign,.action,.steps-nav a";
const BLOCKS = "p,h2,h3,h4,ul,ol,li,div,blockquote,table,thead,tbody,tr,th,td";

/** A link is known by where it leads, whatever the language of its target. */
const key = (element, lang) => element.dataset.m || element.dataset.offer || element.getAttribute("href").replace(`../${lang}/`, "../");

/** Puts the other page's texts beside this page's own; gives back how many. */
export function layBeside(own, other, { lang, dir }, base) {
  const theirs = new Map();
  for (const element of keyed(other)) theirs.set(key(element, lang), [...(theirs.get(key(element, lang)) ?? []), element]);
  const before = own.querySelectorAll(".half").length;
  for (const element of keyed(own)) {
    const found = theirs.get(key(element, document.documentElement.lang))?.shift();
    if (found) pair(element, found, { lang, dir, base });
  }
  document.documentElement.classList.add("bilingual");
  return own.querySelectorAll(".half").length - before;
}

/** As it was with one language. */
export function clear() {
  for (const half of document.querySelectorAll(".half,.text-state")) half.remove();
  for (const name of ["own-half", "both"]) for (const element of document.querySelectorAll(`.${name}`)) element.classList.remove(name);
  document.documentElement.classList.remove("bilingual");
}

const keyed = (main) => [...main.querySelectorAll(KEYED)].filter((element) => !element.parentElement.closest("[data-m]"));

function pair(own, other, language) {
  if (!alike(own, other)) return place(own, other, language);
  [...own.children].forEach((child, index) => pair(child, other.children[index], language));
}

/** Whether both are built of the same blocks, so that these can be paired one by one. */
function alike(own, other) {
  const [mine, theirs] = [[...own.children], [...other.children]];
  const text = [...own.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
  return !text && mine.length > 0 && mine.length === theirs.length && mine.every((child, index) => child.tagName === theirs[index].tagName && child.matches(BLOCKS));
}

function place(own, other, language) {
  if (own.textContent.trim() === other.textContent.trim() && !other.matches("[lang]") && !other.querySelector("[lang]:not(bdi)")) return;
  const cell = own.matches("td,th");
  const half = foreign(other, language, cell);
  if (cell) own.append(half);
  else {
    own.after(half);
    own.classList.add("own-half");
    own.parentElement.classList.add("both");
    if (own.parentElement.matches("ol")) own.value = half.value = [...own.parentElement.children].filter((item) => !item.matches(".half")).indexOf(own) + 1;
  }
}

/** A copy for this page: in its language, its links leading where they lead over there. */
export function foreign(other, { lang, dir, base }, cell = false) {
  const half = document.importNode(other, true);
  const copy = cell ? document.createElement("div") : half;
  if (cell) copy.append(...half.childNodes);
  copy.classList.add("half");
  copy.lang ||= lang;
  copy.dir ||= dir;
  for (const element of [copy, ...copy.querySelectorAll("*")]) clean(element, base, lang);
  return copy;
}

function clean(element, base, lang) {
  element.removeAttribute("id");
  element.removeAttribute("aria-labelledby");
  if (element.matches("script,.qr,[data-needs-js]")) element.remove();
  const href = element.getAttribute("href");
  if (href) {
    element.href = new URL(href, base).href;
    element.hreflang ||= lang;
  }
}
