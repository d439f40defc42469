// Offers on the sheet: chosen by title, or handed over in the address (`#offers=sprachcafe,schuldnerberatung`).
import { addRow, rows } from "./parts.js";

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The buttons, and what the address brings. */
export function offerButtons(table) {
  const { form } = table;
  const list = form.querySelector("[data-name=offers]");
  const select = form.querySelector("[data-offer-choice]");
  form.querySelector("[data-add-offer]").addEventListener("click", () => {
    if (!select.value) return select.focus();
    const added = put(list, [select.value]);
    select.value = "";
    table.changed();
    table.tell(added.length ? "added" : "full", { what: added[0]?.querySelector("[data-offer]").textContent });
    return select.focus();
  });
  const fromAddress = () => {
    const untouched = !table.unkept();
    put(list, handed(location.hash));
    table.changed();
    if (untouched) table.keep();
  };
  addEventListener("hashchange", fromAddress);
  fromAddress();
}

/** Ids from an address; whatever else stands there is no id. */
export function handed(hash) {
  const found = /[#&]offers=([^&]*)/.exec(hash);
  return found ? found[1].split(",").filter((id) => id.length <= 60 && ID.test(id)) : [];
}

function put(list, ids) {
  const known = new Set(rows(list).map((row) => row.querySelector("[data-name=id]").value));
  const room = Number(list.dataset.max) - known.size;
  return [...new Set(ids)].filter((id) => !known.has(id)).slice(0, Math.max(0, room)).map((id) => {
    const row = addRow(list);
    row.querySelector("[data-name=id]").value = id;
    return row;
  });
}
