// Fills the printed sheet. What the catalogue knows stands there in two languages, own words once, as they were written.
import { both, day, element } from "./speech.js";

const PAIRS = {
  date: (value) => (tongue) => day(value, tongue.lang),
  area: (value) => (tongue) => tongue.areas[value],
  goal: (value) => (tongue) => tongue.goals[value]?.goal,
  offer: (value) => (tongue) => tongue.offers[value]?.title,
};

/** Takes the blank sheet apart into what is repeated; gives back what fills it with data. */
export function printer(sheet, { tongues, unknown, address }) {
  const blanks = new Map([...sheet.querySelectorAll("[data-repeat]")].map((list) => [list, list.firstElementChild.cloneNode(true)]));
  const copy = { tongues, unknown, address, blanks };
  return (data) => {
    fill(sheet, data, copy);
    relabel(sheet, tongues[1]);
  };
}

/** On the German page the second language's labels come with its texts; everywhere else they stand in the page. */
function relabel(sheet, second) {
  if (sheet.querySelector("[data-second]")) sheet.classList.toggle("sheet--one", !second);
  for (const label of sheet.querySelectorAll("[data-second]")) {
    const said = second?.labels[label.dataset.second] ?? "";
    label.textContent = said === label.dataset.second ? "" : said; // easy German often has the same word
    label.lang = second?.lang ?? "de";
    label.dir = second?.dir ?? "ltr";
    const side = label.closest(".pair__second");
    side.hidden = !label.textContent;
    if (side !== label) [side.lang, side.dir] = [label.lang, label.dir];
  }
}

function fill(scope, data, copy) {
  for (const part of parts(scope, "[data-part]")) fill(part, data?.[part.dataset.part], copy);
  for (const slot of parts(scope, "[data-slot]")) slot.replaceChildren(...content(slot.dataset, data ?? {}, copy));
  for (const options of parts(scope, "[data-options]")) mark(options, data?.[options.dataset.options]);
  for (const box of parts(scope, "[data-tick]")) box.classList.toggle("sheet__box--ticked", Boolean(data?.[box.dataset.tick]));
  for (const block of parts(scope, "[data-instead]")) block.hidden = Boolean(data?.[block.dataset.instead]) && !data.own.text;
  for (const list of parts(scope, "[data-repeat]")) repeat(list, data ?? {}, copy);
}

/** Parts that belong to this scope and to none inside it; an item may itself be a slot. */
function parts(scope, selector) {
  const found = [...scope.querySelectorAll(selector)].filter((part) => part.parentElement.closest("[data-part], [data-item], [data-sheet]") === scope);
  return scope.matches(`[data-item]${selector}`) ? [scope, ...found] : found;
}

function repeat(list, data, copy) {
  const filled = (data[list.dataset.repeat] ?? []).filter(written);
  const unneeded = data[list.dataset.unless];
  const blank = filled.length || unneeded ? [] : Array.from({ length: Number(list.dataset.blank) });
  const prototype = copy.blanks.get(list) ?? list.firstElementChild;
  list.replaceChildren(
    ...[...filled, ...blank].map((value, place) => {
      const item = prototype.cloneNode(true);
      item.querySelectorAll("[data-number]").forEach((number) => (number.textContent = place + 1));
      fill(item, value, copy);
      return item;
    }),
  );
}

/** Whether anything was written or chosen; the language of an empty text says nothing. */
export function written(value) {
  if (Array.isArray(value)) return value.some(written);
  if (typeof value !== "object") return Boolean(value);
  return Object.entries(value).some(([name, each]) => name !== "lang" && written(each));
}

function content({ slot, kind }, data, { tongues, unknown, address }) {
  const value = data[slot];
  if (kind === "promises") return promises(data.goal, slot, tongues);
  if (kind === "why" && !value?.text) return pair(both(tongues, (tongue) => tongue.goals[data.goal]?.why));
  if (kind === "words" || kind === "why") return value?.text ? [element("bdi", value.text, { lang: value.lang, dir: "auto", className: "own-words" })] : [];
  if (!value) return [];
  if (kind === "text") return [element("bdi", value, { dir: "auto" })];
  if (kind === "offer-address") return [...named("offer", value, tongues, unknown), where(value, tongues, address)];
  return named(kind, value, tongues, unknown);
}

const pair = (spans) => {
  const box = element("div", "", { className: "pair" });
  box.append(...spans);
  return spans.length ? [box] : [];
};

function named(kind, value, tongues, unknown) {
  const spans = both(tongues, PAIRS[kind](value));
  return spans.length ? pair(spans) : [element("span", unknown(value))];
}

function where(id, tongues, address) {
  const organisation = tongues.find(Boolean)?.offers[id]?.organisation;
  const link = `${address.replace(/^https?:\/\//, "")}o/${id}/`;
  return element("bdi", [organisation, link].filter(Boolean).join(" · "), { lang: "de", dir: "ltr", className: "sheet__where" });
}

function promises(goal, side, tongues) {
  const count = Math.max(0, ...tongues.map((tongue) => tongue?.goals[goal]?.[side].length ?? 0));
  return Array.from({ length: count }, (_, place) => pair(both(tongues, (tongue) => tongue.goals[goal]?.[side][place]))).flat();
}

function mark(options, value) {
  for (const option of options.children) {
    option.hidden = Boolean(value) && option.dataset.value !== value;
    option.classList.toggle("sheet__choice--made", option.dataset.value === value);
  }
}
