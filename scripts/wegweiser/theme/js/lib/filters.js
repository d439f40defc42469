// Which cards fit the choices. A card is its words (`free=1`) and its spans of time; a choice is name → values.
import { spans } from "./opening.js";

/** What the filters know of a card. */
export function facts(element) {
  const words = element.dataset.facets.split(" ");
  const slots = words.filter((word) => word.startsWith("slot=")).map((word) => word.slice(5));
  const german = words.find((word) => word.startsWith("german=")).slice(7);
  const opening = element.dataset.opening;
  return { words: new Set(words), slots, german, times: opening ? spans(opening) : [] };
}

/** By appointment is never closed. */
const open = (card, now) => card.words.has("appointment=1") || card.times.some(([from, to]) => from <= now && now < to);

/** Day and time of day belong together: Tuesday evening, not Tuesday and some evening. */
function slot(card, days = [], times = []) {
  return card.slots.some(
    (each) => (!times.length || times.includes(each[0])) && (!days.length || days.some((day) => each.includes(day, 1))),
  );
}

/** Whether a card fits: one value of each name is enough, every name has to fit. `levels` is the order of German levels, `now` is Berlin's time. */
export function fits(card, chosen, levels, now) {
  return Object.keys(chosen).every((name) => {
    const values = chosen[name];
    if (name === "german") return levels.indexOf(card.german) <= levels.indexOf(values[0]);
    if (name === "open") return open(card, now);
    if (name === "day" || name === "time") return slot(card, chosen.day, chosen.time);
    return values.some((value) => card.words.has(`${name}=${value}`));
  });
}

/** The choices without those of one name. */
export function without(chosen, name) {
  const { [name]: gone, ...rest } = chosen;
  return rest;
}

/** `#free=1&language=ar,uk` → choices; whatever the form does not offer is left out. */
export function parse(fragment, offered) {
  const wanted = new URLSearchParams(fragment.slice(1));
  const chosen = {};
  for (const [name, values] of Object.entries(offered)) {
    const named = (wanted.get(name) ?? "").split(",");
    const known = values.filter((value) => named.includes(value));
    if (known.length) chosen[name] = known;
  }
  return chosen;
}
