// The agreement sheet. What is entered stands in the form and nowhere else: not in a store, not in the address, not on a server.
import "./lib/ready.js";
import { derive } from "./sheet/derive.js";
import { printer, written } from "./sheet/paper.js";
import { addRow, read, rows, write } from "./sheet/parts.js";
import { doings } from "./sheet/doings.js";
import { offerButtons } from "./sheet/offers.js";
import { rowButtons } from "./sheet/rows.js";
import { tongue } from "./sheet/speech.js";
import { sayer } from "./sheet/texts.js";

const desk = document.querySelector("[data-desk]");
const form = desk.querySelector("[data-form]");
const second = desk.querySelector("[data-second-language]");
const say = sayer(desk.querySelector("[data-texts]"));
const tell = (key, values) => (desk.querySelector("[data-status]").textContent = key ? say(key, values) : "");
const tongues = [null, null];
const print = printer(document.querySelector("[data-sheet]"), { tongues, address: desk.dataset.address, unknown: (id) => say("unknown", { id }) });

const table = {
  desk,
  form,
  tongues,
  say,
  tell,
  read: () => read(form),
  print,
  /** Everything that follows from what was entered, and the paper. */
  changed() {
    derive(form, table);
    print(read(form));
  },
  /** Fills the form; without data it is blank, as on arrival. */
  fill(data) {
    if (data) write(form, data);
    else blank();
    table.changed();
  },
  speak,
  kept: "",
  /** From now on leaving loses nothing. */
  keep() {
    table.kept = JSON.stringify(read(form));
  },
  /** Whether leaving the page would lose something. */
  unkept: () => JSON.stringify(read(form)) !== table.kept && written(read(form)),
};

function blank() {
  form.reset();
  for (const list of form.querySelectorAll("[data-rows]")) rows(list).forEach((row) => row.remove());
  form.querySelectorAll("[data-first]").forEach((list) => addRow(list));
}

/** Puts a language beside the page's own; what was entered stays. */
async function speak(lang) {
  const option = [...(second?.options ?? [])].find(({ value }) => value === lang);
  if (!option) return;
  second.value = lang;
  tongues[1] = lang ? await load(option.dataset.href) : null;
  table.changed();
}

async function load(address) {
  try {
    return await tongue(address);
  } catch {
    tell("offline");
    return null;
  }
}

/** The browser asks in its own words; older ones want both. */
function warn(event) {
  event.preventDefault();
  event.returnValue = "";
}

async function begin() {
  table.fill(null);
  table.keep();
  rowButtons(form, table);
  offerButtons(table);
  doings(table);
  form.addEventListener("input", table.changed);
  form.addEventListener("change", ({ target }) => {
    if (target.matches("[data-name=area]")) target.closest("[data-row]").querySelector("[data-name=goal]").value = "";
    table.changed();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  second?.addEventListener("change", () => speak(second.value));
  addEventListener("beforeunload", (event) => table.unkept() && warn(event));
  const addresses = second ? [desk.dataset.own] : [desk.dataset.own, desk.dataset.german];
  (await Promise.all(addresses.map(load))).forEach((found, place) => (tongues[place] = found));
  table.changed();
}

begin();
