// Adding and removing rows: the keyboard goes where the change is, and a screen reader hears what happened.
import { addRow, rows } from "./parts.js";

/**
 * @param {HTMLFormElement} form
 * @param {{changed: () => void, tell: (key: string, values?: object) => void}} after
 */
export function rowButtons(form, after) {
  form.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (button?.dataset.add) add(button, after);
    else if (button && "remove" in button.dataset) remove(button, after);
  });
}

const title = (row) => (row.querySelector("legend") ?? row.firstElementChild.nextElementSibling).textContent.trim();

function add(button, { changed, tell }) {
  const list = button.parentElement.querySelector(`:scope > [data-name="${button.dataset.add}"]`);
  if (rows(list).length >= Number(list.dataset.max)) return tell("full");
  const row = addRow(list);
  changed();
  tell("added", { what: title(row) });
  return row.querySelector("input:not([type=hidden]), select, textarea").focus();
}

function remove(button, { changed, tell }) {
  const row = button.closest("[data-row]");
  const list = row.parentElement;
  const what = title(row);
  const neighbour = row.nextElementSibling ?? row.previousElementSibling;
  row.remove();
  changed();
  tell("removed", { what });
  const next = neighbour?.matches("[data-row]") ? neighbour.querySelector("[data-remove]") : list.parentElement.querySelector(`:scope > [data-add="${list.dataset.name}"], [data-add-offer]`);
  next.focus();
}
