// The form is the data: [data-name] names a part, [data-rows] holds rows made from its <template>. Nothing is kept beside it.
const CONTROL = "input, select, textarea";
let made = 0;

const inside = (scope) =>
  [...scope.querySelectorAll("[data-name]")].filter((part) => part.parentElement.closest("[data-name], [data-row], [data-form]") === scope);

/** The rows of a part, in order. */
export const rows = (part) => [...part.children].filter((child) => child.matches("[data-row]"));

/** What a part of the form says, as it stands in a file. */
export function read(part) {
  if (part.matches("[data-rows]")) return rows(part).map(read);
  if (part.matches("[data-choice]")) return part.querySelector(":checked").value;
  if (part.matches(CONTROL)) return part.type === "checkbox" ? part.checked : part.value;
  return Object.fromEntries(inside(part).map((each) => [each.dataset.name, read(each)]));
}

/** Makes a part of the form say what `value` says; `value` fits the schema. */
export function write(part, value) {
  if (part.matches("[data-rows]")) return writeRows(part, value);
  if (part.matches("[data-choice]")) return part.querySelectorAll("input").forEach((radio) => (radio.checked = radio.value === value));
  if (!part.matches(CONTROL)) return inside(part).forEach((each) => write(each, value[each.dataset.name]));
  if (part.type === "checkbox") part.checked = value;
  else if (part.matches("select")) choose(part, value);
  else part.value = value;
}

/** A new row at the end, with the first row of each list in it. */
export function addRow(part) {
  const row = part.querySelector(":scope > template").content.firstElementChild.cloneNode(true);
  made += 1;
  row.querySelectorAll("[type=radio]").forEach((radio) => (radio.name += made));
  part.append(row);
  row.querySelectorAll("[data-first]").forEach((list) => addRow(list));
  return row;
}

/** Selects a value; one that the list does not know becomes an entry of its own, so that nothing is lost. */
export function choose(select, value) {
  if (![...select.options].some((option) => option.value === value)) select.add(new Option(value, value));
  select.value = value;
}

function writeRows(part, values) {
  rows(part).forEach((row) => row.remove());
  values.forEach((value) => write(addRow(part), value));
}
