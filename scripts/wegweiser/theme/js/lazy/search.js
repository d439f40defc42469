// Search as one types: over one file per language, loaded when somebody begins to search.
import MiniSearch from "minisearch";
import { spellings, words } from "../lib/fold.js";
import { styled } from "../lib/styled.js";

const MOST = 12;
const BOOST = { title: 4, german: 3, keywords: 3, area: 1.5, organisation: 2, summary: 1 };

/** Brings a search form to life; the promise is kept when it answers. */
export async function start(form) {
  const input = form.querySelector("input");
  const say = form.querySelector("[role=status]");
  say.textContent = input.value.trim() ? say.dataset.wait : "";
  try {
    const [answer] = await Promise.all([fetch(form.dataset.index), styled(new URL("./search.css", import.meta.url).href)]);
    if (!answer.ok) throw new Error(answer.status);
    const find = await finder(await answer.json());
    const update = () => show(form, say, input.value.trim() ? find(input.value) : null);
    input.addEventListener("input", update);
    form.addEventListener("submit", (event) => {
      const first = form.querySelector(".search__link");
      if (first || input.value.trim()) event.preventDefault();
      first?.focus();
    });
    update();
  } catch {
    say.textContent = say.dataset.fail;
  }
}

/** The file of exports/search.py → a function from what was typed to the offers, best first. */
export async function finder({ offers, own, organisations, areas, ignored }) {
  const known = new Set(spellings(JSON.stringify([offers, areas]).replace(/[",]+/g, " ")));
  const search = new MiniSearch({
    fields: Object.keys(BOOST),
    tokenize: spellings,
    processTerm: (term) => [term, ...endings(term, known)],
    searchOptions: { tokenize: words, processTerm: (term) => term, boost: BOOST, prefix: true, fuzzy: (term) => term.length > 3 && 0.25, maxFuzzy: 2, weights: { prefix: 0.6, fuzzy: 0.3 } },
  });
  const [links = [], titles, germans, runBy, keywords, summaries] = offers;
  const records = own.split(" ").slice(0, links.length).map((digits, id) => {
    const about = [...digits].map((digit) => areas[digit]);
    const texts = { title: titles[id], german: germans[id], keywords: keywords[id], summary: summaries[id] };
    return { id, link: links[id], ...texts, organisation: organisations[runBy[id]], area: about.flat().join(" "), label: about[0][0] };
  });
  await search.addAllAsync(records, { chunkSize: 25 });
  const silent = new Set(words(ignored));
  return (typed) => {
    const named = words(typed).filter((word) => !silent.has(word));
    const query = named.length ? named.join(" ") : typed;
    const all = search.search(query, { combineWith: "AND" });
    // The Zahnarzt, whom nobody offers, is at least an Arzt.
    const some = all.length ? all : search.search(query, { processTerm: (term) => [term, ...endings(term, known)] });
    return some.map(({ id }) => records[id]);
  };
}

/** Last parts of a compound that are words themselves: a Schulanmeldung is an Anmeldung, too. */
function endings(term, known) {
  const found = [];
  for (let place = 3; place <= term.length - 4; place++) if (known.has(term.slice(place))) found.push(term.slice(place));
  return found;
}

function show(form, say, found) {
  const list = form.querySelector(".search__results");
  list.replaceChildren(...(found ?? []).slice(0, MOST).map((offer) => row(form, offer)));
  list.hidden = !found?.length;
  say.textContent = found ? say.dataset[found.length ? "some" : "none"].replace("{count}", found.length) : "";
}

/** One result; a title that nobody has translated yet is German. */
function row(form, { link, title, german, organisation, label }) {
  const made = form.querySelector("template").content.cloneNode(true);
  const [anchor, official, by, area] = ["link", "german", "by", "area"].map((name) => made.querySelector(`.search__${name}`));
  anchor.href = `${form.getAttribute("action")}${link}/`;
  anchor.textContent = title || german;
  if (!title) Object.assign(anchor, { lang: "de", dir: "ltr" });
  if (title && german) official.lastElementChild.textContent = german;
  else official.remove();
  by.textContent = organisation;
  area.textContent = label;
  return made;
}
