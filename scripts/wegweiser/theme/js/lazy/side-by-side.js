// Any page in two languages: fetches the same page in the other one, and lays its texts beside those of this one.
import { parsed, put } from "../lib/fragment.js";
import { bar, failed } from "../side-by-side/bar.js";
import { clear, layBeside } from "../side-by-side/pairs.js";
import { states } from "../side-by-side/states.js";

const OWN = document.documentElement.lang;
const links = [...document.querySelectorAll(".language-menu a[hreflang]")];
let shown = "";

const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: new URL("./side-by-side.css", import.meta.url).href });
const styled = new Promise((done) => (style.onload = style.onerror = done));
document.head.append(style);

/** Shows the page beside `language`; without one, beside German, or beside the first language that the browser asks for.
 * @param {string | null} language */
export async function show(language) {
  const link = links.find(({ hreflang }) => hreflang === (language || choice())) ?? links.find(({ hreflang }) => hreflang === choice());
  if (!link || link.hreflang === OWN || link.hreflang === shown) return;
  shown = link.hreflang;
  put({ with: shown });
  const words = await said();
  try {
    const other = await page(link.href);
    await styled;
    if (shown === link.hreflang) build(link, other, words);
  } catch {
    failed(words);
  }
}

/** Back to one language. */
export function end() {
  shown = "";
  put({ with: "" });
  clear();
  tell(null);
}

function build(link, other, words) {
  clear();
  const found = layBeside(document.querySelector("main"), other.querySelector("main"), other.documentElement, link.href);
  bar({ links, own: OWN, shown, words, found, counted: states(words, other), show, end });
  tell({ page: other, href: link.href });
}

/** Pages that build something of their own from data lay that beside, too. */
const tell = (detail) => document.dispatchEvent(new CustomEvent("beside", { detail }));

function choice() {
  if (OWN !== "de") return "de";
  const wanted = navigator.languages.map((tag) => tag.split("-")[0]);
  const others = links.filter(({ hreflang }) => hreflang !== OWN).map(({ hreflang }) => hreflang);
  return wanted.find((tag) => others.includes(tag)) ?? others[0];
}

async function page(href) {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(answer.statusText);
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

async function said() {
  const home = new URL(`../../../${OWN}/side-by-side.json`, import.meta.url);
  return (await fetch(home)).json();
}
