// What one can do with a sheet: print, save, open, look at, put the date into a calendar, clear.
import { calendar } from "./calendar.js";
import { download, packed, unpacked } from "./file.js";

/** Connects the buttons. */
export function doings(table) {
  const actions = { print: () => window.print(), save, blank, show, clear, calendar: appointment };
  for (const [name, act] of Object.entries(actions)) table.desk.querySelector(`[data-do=${name}]`).addEventListener("click", () => act(table));
  const open = table.desk.querySelector("[data-open]");
  open.addEventListener("change", async () => {
    const [file] = open.files;
    if (file) await opened(table, file);
    open.value = "";
  });
}

function save(table) {
  const languages = table.tongues.filter(Boolean).map(({ lang }) => lang);
  download(`vereinbarung-${new Date().toISOString().slice(0, 10)}.json`, "application/json", packed(languages, table.read()));
  table.keep();
  table.tell("saved");
}

/** A file replaces what is there only if it can be shown as it is; else everything stays as it was. */
async function opened(table, blob) {
  const refuse = (reason, place) => (table.desk.querySelector("[data-refused]").textContent = reason ? table.say(reason, { place }) : "");
  refuse();
  const { file, reason, place } = blob.size > 2_000_000 ? { reason: "heavy" } : unpacked(await blob.text());
  if (reason) return refuse(reason, place);
  if (table.unkept() && !(await asked(table, "replace"))) return undefined;
  const before = table.read();
  table.fill(file.sheet);
  if (!same(table.read(), file.sheet)) {
    table.fill(before);
    return refuse("damaged", "sheet");
  }
  table.keep();
  for (const lang of file.languages) if (lang !== document.documentElement.lang) await table.speak(lang);
  table.tell("opened");
  return table.form.querySelector("input").focus();
}

async function clear(table) {
  if (!(await asked(table, "clear"))) return;
  table.fill(null);
  table.keep();
  table.tell("cleared");
  table.form.querySelector("input").focus();
}

/** The blank sheet goes to the printer, and what was entered comes back. */
function blank(table) {
  addEventListener("afterprint", table.changed, { once: true });
  table.print({});
  window.print();
}

function show(table) {
  const button = table.desk.querySelector("[data-do=show]");
  const shown = document.documentElement.classList.toggle("shows-sheet");
  button.setAttribute("aria-expanded", shown);
  if (shown) document.querySelector("[data-sheet]").scrollIntoView();
}

function appointment(table) {
  const { review } = table.read();
  if (!review.date) {
    table.tell("undated");
    return table.form.querySelector("[data-name=review] [data-name=date]").focus();
  }
  return download("termin.ics", "text/calendar", calendar(review, table.say("talk"), new Date()));
}

function asked(table, name) {
  const dialog = table.desk.querySelector(`[data-dialog=${name}]`);
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((answer) => dialog.addEventListener("close", () => answer(dialog.returnValue === "yes"), { once: true }));
}

function same(one, other) {
  if (typeof one !== "object" || typeof other !== "object") return one === other;
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => same(one[name], other[name]));
}
