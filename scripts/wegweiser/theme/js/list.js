// The list's page: shows what its address names, in the reader's language, and beside it in a second one.
import "./lib/ready.js";
import "./lib/lazy.js";
import "./lib/session.js";
import { parsed, put } from "./lib/fragment.js";
import { keep, kept } from "./lib/kept.js";
import { codes } from "./lib/picks.js";
import { load } from "./list/data.js";
import { deeds, refresh } from "./list/hand.js";
import { controls, text } from "./list/items.js";

const box = document.querySelector("[data-list]");
const rows = box.querySelector("ol");
const known = new Map();
let own;
let second = null;

/** The entries in their order, each once: two old ids may lead to the same new one. */
const picked = () => [...new Set(codes().map((code) => own.get(code)).filter(Boolean))];

function show() {
  const entries = picked();
  rows.replaceChildren(...entries.map((entry, place) => row(entry, place, entries.length)));
  const gone = codes().filter((code) => !own.has(code)).length;
  box.querySelector(".picks__empty").hidden = entries.length + gone > 0;
  box.querySelector(".picks__gone").hidden = !gone;
  box.querySelector(".picks__gone bdi").textContent = gone;
  refresh(box, entries.map(({ code }) => code));
}

/** The row of an entry; it is kept while the page is open, for its note. */
function row(entry, place, count) {
  if (!known.has(entry.code)) known.set(entry.code, made(entry));
  const item = known.get(entry.code);
  item.querySelector(".half")?.remove();
  for (const [part, name] of [[item, "both"], [item.firstElementChild, "own-half"]]) part.classList.toggle(name, Boolean(second?.entries.has(entry.code)));
  if (second?.entries.has(entry.code)) item.firstElementChild.after(half(second, entry.code));
  item.querySelector("[data-do=up]").disabled = place === 0;
  item.querySelector("[data-do=down]").disabled = place === count - 1;
  return item;
}

function made(entry) {
  const item = document.createElement("li");
  const article = text(document, entry);
  item.dataset.code = entry.code;
  item.append(article, controls(article.querySelector("h2").textContent));
  if (entry.neutral) import("./lazy/qr.js").then(({ code }) => item.querySelector(".picked__code").replaceChildren(code(entry.neutral)));
  return item;
}

function half({ page, entries }, code) {
  const article = text(page, entries.get(code));
  article.classList.add("half");
  Object.assign(article, { lang: page.documentElement.lang, dir: page.documentElement.dir });
  for (const link of article.querySelectorAll("h2 a")) link.hreflang = article.lang;
  return article;
}

/** Writes the list in its new order into the address. */
function write(list) {
  put({ list: list.join() });
  if (kept() !== null) keep(list);
  show();
}

const moves = {
  up: (list, at) => list.splice(at - 1, 0, ...list.splice(at, 1)),
  down: (list, at) => list.splice(at + 1, 0, ...list.splice(at, 1)),
  remove: (list, at) => list.splice(at, 1),
};

async function act(button) {
  const deed = button.dataset.do;
  const list = picked().map(({ code }) => code);
  const item = button.closest("li");
  if (moves[deed]) move(button, deed, list, item);
  else if (deed === "clear") write([]);
  else {
    await deeds[deed](list, box);
    refresh(box, list);
  }
  const place = item && rows.contains(item) ? ` ${[...rows.children].indexOf(item) + 1}` : "";
  if (button.dataset.done) box.querySelector(".picks__said").textContent = button.dataset.done + place;
}

/** The focus stays where the hand is: on the moved entry, or on what follows the one that went. */
function move(button, deed, list, item) {
  const at = list.indexOf(item.dataset.code);
  const next = item.nextElementSibling ?? item.previousElementSibling;
  moves[deed](list, at);
  write(list);
  const there = deed === "remove" ? next?.querySelector("[data-do=remove]") : button.disabled ? item.querySelector(".picks__buttons button:enabled") : button;
  (there ?? box.querySelector(".sign")).focus();
}

box.addEventListener("click", (event) => {
  const button = event.target.closest("[data-do]");
  if (button) act(button);
});
document.addEventListener("beside", async ({ detail }) => {
  await ready;
  second = detail && { page: detail.page, entries: await load(detail.page.querySelector("[data-list]").dataset.list, detail.href) };
  show();
});
addEventListener("hashchange", () => own && show());
// Notes are nowhere else: leaving the page would lose them.
addEventListener("beforeunload", (event) => [...rows.querySelectorAll("textarea")].some((note) => note.value.trim()) && event.preventDefault());

/** The second language may be there before the list is. */
async function start() {
  try {
    own = await load(box.dataset.list, location.href.split("#")[0]);
  } catch {
    box.querySelector(".picks__failed").hidden = false;
    return;
  }
  if (!parsed().get("list") && kept()) put({ list: kept() });
  show();
}

const ready = start();
