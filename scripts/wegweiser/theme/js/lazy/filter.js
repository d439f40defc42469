// The filter form over the cards of a list: live counts, the choices in the address, and what to loosen when nothing is left.
import { berlin } from "../lib/berlin.js";
import { styled } from "../lib/styled.js";
import { facts, fits, parse, without } from "../lib/filters.js";
import { merged, parsed, written } from "../lib/fragment.js";

const form = document.querySelector("[data-filter]");
let started;

/** Brings the form to life, once. What failed may be tried again. */
export function start() {
  started ??= fetched().then(run, (fault) => {
    started = undefined;
    throw fault;
  });
  return started;
}

/** On a light page the form's inside is a file of its own (exports/filters.py), with what it knows of each card. */
async function fetched() {
  const index = form.dataset.filter;
  if (!index) return;
  const answer = await fetch(index);
  if (!answer.ok) throw new Error(answer.status);
  const { style, cards, form: inside } = await answer.json();
  await styled(style);
  for (const card of document.querySelectorAll(".offer-card")) Object.assign(card.dataset, cards[card.dataset.offer]);
  const [box, ...rest] = new DOMParser().parseFromString(inside, "text/html").querySelector("form").children;
  form.firstElementChild.append(box.lastElementChild);
  form.append(...rest);
}

/** With the choices of the address or those made while this was loading. */
function run() {
  const cards = [...document.querySelectorAll("[data-facets]")].map((element) => ({ element, ...facts(element) }));
  const options = [...form.elements.german.options].filter((option) => option.value);
  const boxes = [...form.querySelectorAll("[type=checkbox]")];
  const levels = options.map((option) => option.value);
  const offered = { german: levels };
  for (const box of boxes) (offered[box.name] ??= []).push(box.value);
  let now;
  const fit = (chosen) => (card) => fits(card, chosen, levels, now);
  const left = (chosen) => cards.filter(fit(chosen));

  const chosen = () => {
    const found = {};
    for (const [name, value] of new FormData(form)) if (value) (found[name] ??= []).push(value);
    return found;
  };
  const fill = (wanted) => {
    form.elements.german.value = wanted.german?.[0] ?? "";
    for (const box of boxes) {
      box.checked = !!wanted[box.name]?.includes(box.value);
      for (let part = box.closest("details"); box.checked && part; part = part.parentElement.closest("details")) part.open = true;
    }
  };
  const show = () => {
    now = berlin();
    const wanted = chosen();
    const active = Object.keys(wanted);
    const fitting = new Set(left(wanted));
    for (const card of cards) card.element.parentElement.hidden = !fitting.has(card);
    hideEmptySections();
    for (const name of Object.keys(offered)) count(name, left(without(wanted, name)), wanted);
    report(active.length ? fitting.size : -1, cards.length);
    loosen(fitting.size ? [] : active, wanted);
  };
  /** Says at each choice of a name how many offers it would leave. */
  const count = (name, others, wanted) => {
    // The others fit everything but this name; a day and a time of day belong together.
    const limits = name === "day" || name === "time" ? wanted : {};
    const number = (value) => others.filter(fit({ ...limits, [name]: [value] })).length;
    if (name === "german") for (const option of options) option.text = `${option.dataset.label} (${number(option.value)})`;
    for (const box of boxes) if (box.name === name) box.closest("label").lastElementChild.textContent = number(box.value);
  };
  const loosen = (names, wanted) => {
    form.querySelector("[data-empty]").hidden = !names.length;
    const list = form.querySelector(".filter__loosen");
    const rows = names.map((name) => [name, left(without(wanted, name)).length]).filter(([, number]) => number);
    list.replaceChildren(...rows.map(([name, number]) => way(name, number)));
  };
  const way = (name, number) => {
    const row = form.querySelector("template").content.cloneNode(true);
    const button = row.querySelector("button");
    button.textContent = button.dataset.text.replace("{choice}", said(name)).replace("{count}", number);
    button.onclick = () => {
      fill(without(chosen(), name));
      changed();
      form.querySelector("[role=status]").focus();
    };
    return row;
  };
  const said = (name) =>
    name === "german"
      ? options.find((option) => option.selected).dataset.label
      : boxes.filter((box) => box.name === name && box.checked).map((box) => box.nextElementSibling.textContent).join(", ");

  const changed = () => {
    const wanted = chosen();
    const values = Object.keys(offered).map((name) => [name, wanted[name]?.join()]);
    // The list and the second language stay in the address.
    history.pushState(null, "", location.pathname + location.search + written(merged(parsed(), Object.fromEntries(values))));
    show();
  };
  const read = () => {
    // A link to a place on the page (#housing) changes no filter.
    if (location.hash && !location.hash.includes("=")) return;
    const wanted = parse(location.hash, offered);
    fill(wanted);
    show();
  };
  form.addEventListener("change", changed);
  form.addEventListener("submit", (event) => event.preventDefault());
  // The form empties its controls after this event; its button disappears, so the focus goes to what is said.
  form.addEventListener("reset", () => setTimeout(() => (changed(), form.querySelector("[role=status]").focus())));
  addEventListener("popstate", read);
  if (location.hash.includes("=")) read();
  else if (Object.keys(chosen()).length) changed();
  else show();
  form.dataset.filter = "on";
}

/** Groups without a visible card go, and so do the links to them. */
function hideEmptySections() {
  for (const section of document.querySelectorAll("[data-group]")) {
    section.hidden = !section.querySelector("li:not([hidden]) > [data-facets]");
    const link = document.querySelector(`.jump a[href="#${section.id}"]`);
    if (link) link.parentElement.hidden = section.hidden;
  }
}

function report(found, all) {
  const status = form.querySelector("[role=status]");
  status.textContent = found < 0 ? "" : status.dataset.count.replace("{count}", found).replace("{all}", all);
  form.querySelector("[type=reset]").hidden = found < 0;
}
