// What follows from what was entered: numbers of rows, lists to choose from, the chosen goals and offers in two languages.
import { choose, rows } from "./parts.js";
import { both, either, element } from "./speech.js";

/** Brings everything that follows up to date; may run as often as one likes. */
export function derive(form, { tongues, say }) {
  for (const list of form.querySelectorAll("[data-rows]")) number(list);
  const picked = [...form.querySelectorAll("[data-offer]")].map((box) => box.parentElement.querySelector("[data-name=id]").value);
  for (const box of form.querySelectorAll("[data-offer]")) show(box, offer(box.parentElement.querySelector("[data-name=id]").value, tongues, say));
  for (const row of form.querySelectorAll("[data-name=goals] > [data-row]")) goal(row, picked, tongues, say);
  offers(form.querySelector("[data-offer-choice]"), tongues, picked, say);
  for (const select of form.querySelectorAll("[data-written]")) spoken(select);
}

function number(list) {
  const found = rows(list);
  found.forEach((row, place) => row.querySelectorAll(":scope > legend [data-number]").forEach((box) => (box.textContent = place + 1)));
}

/** The words carry the language that was said of them; their direction follows from their letters. */
function spoken(select) {
  select.closest("[data-name]:not(select)").querySelector("textarea").lang = select.value;
}

function goal(row, picked, tongues, say) {
  const area = row.querySelector("[data-name=area]").value;
  const select = row.querySelector("[data-name=goal]");
  const known = Object.entries((tongues.find(Boolean) ?? { goals: {} }).goals);
  const fitting = known.filter(([, each]) => !area || each.area === area).map(([id, each]) => [id, (tongue) => tongue.goals[id]?.goal, each.area]);
  options(select, grouped(fitting, tongues, (id, tongue) => tongue.areas[id]), tongues, say);
  show(row.querySelector("[data-chosen]"), select.value ? chosen(select.value, tongues, say) : []);
  const helpful = known.find(([id]) => id === select.value)?.[1].offers ?? [];
  for (const step of row.querySelectorAll("[data-name=offer]")) {
    const ids = [...new Set([...picked, ...helpful])];
    options(step, [[null, ids.map(titled)]], tongues, say);
  }
}

function offers(select, tongues, picked, say) {
  const known = Object.entries((tongues.find(Boolean) ?? { offers: {} }).offers).filter(([id]) => !picked.includes(id));
  options(select, grouped(known.map(([id, each]) => [...titled(id), each.area]), tongues, (id, tongue) => tongue.areas[id]), tongues, say);
}

const titled = (id) => [id, (tongue) => tongue.offers[id]?.title];

/** `[id, text, group]` → `[[title of the group, entries]]`, in the groups' first order. */
function grouped(entries, tongues, title) {
  const groups = new Map();
  for (const entry of entries) groups.set(entry[2], [...(groups.get(entry[2]) ?? []), entry]);
  return [...groups].map(([id, each]) => [either(tongues, (tongue) => title(id, tongue)), each]);
}

/** Fills a list anew, but only where it would change: an open list would close. */
function options(select, groups, tongues, say) {
  const { value } = select;
  const ids = JSON.stringify([value, groups.map(([title, entries]) => [title, entries.map(([id]) => id)]), tongues.map((tongue) => tongue?.lang)]);
  if (select.dataset.filled === ids) return;
  select.dataset.filled = ids;
  select.replaceChildren(select.options[0], ...groups.flatMap(([title, entries]) => group(title, entries.map((entry) => option(entry, tongues, say)))));
  choose(select, value);
  const unknown = select.selectedOptions[0];
  if (value && unknown.textContent === value) unknown.textContent = say("unknown", { id: value });
}

function group(title, made) {
  if (!title) return made;
  const box = document.createElement("optgroup");
  box.label = title;
  box.append(...made);
  return [box];
}

function option([id, text], tongues, say) {
  const speaker = tongues.find((tongue) => tongue && text(tongue));
  const made = element("option", speaker ? text(speaker) : say("unknown", { id }), speaker ?? {});
  made.value = id;
  return made;
}

/** The chosen goal as it will be printed: both sides promise in both languages. */
function chosen(id, tongues, say) {
  const sentence = pair(both(tongues, (tongue) => tongue.goals[id]?.goal), "strong");
  if (!sentence) return [element("p", say("unknown", { id }))];
  return [sentence, ...["person", "counselling"].flatMap((side) => [element("p", say(side), { className: "hint" }), list(id, side, tongues)])];
}

function list(id, side, tongues) {
  const box = document.createElement("ul");
  const count = Math.max(...tongues.map((tongue) => tongue?.goals[id]?.[side].length ?? 0));
  for (let place = 0; place < count; place += 1) box.append(pair(both(tongues, (tongue) => tongue.goals[id]?.[side][place]), "li"));
  return box;
}

function offer(id, tongues, say) {
  return [pair(both(tongues, (tongue) => tongue.offers[id]?.title), "strong") ?? element("p", say("unknown", { id }))];
}

function pair(spans, tag) {
  if (!spans.length) return null;
  const box = element(tag, "", { className: "pair" });
  box.append(...spans);
  return box;
}

/** Elements into a box that is hidden while empty; untouched where nothing changes, so that no screen reader starts anew. */
function show(box, content) {
  box.hidden = !content.length;
  const fresh = box.cloneNode(false);
  fresh.append(...content);
  if (!box.isEqualNode(fresh)) box.replaceChildren(...fresh.childNodes);
}
