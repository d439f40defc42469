// What is picked: short codes, made from the permanent ids, so that neither a link nor a browser's history says what it is about.
import { parsed } from "./fragment.js";

const MOST = 200;
const FORM = /^[0-9a-z]{1,7}$/;

/** FNV-1a over `o/<id>` or `g/<id>`: 32 bits tell a city's offers apart. @param {string} name */
export function code(name) {
  let hash = 2166136261;
  for (const letter of name) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  return (hash >>> 0).toString(36);
}

/** The codes in an address, in their order, each once. Whatever has another form is no code. @param {string | null} list */
export const codes = (list = parsed().get("list")) => [...new Set((list ?? "").split(",").filter((one) => FORM.test(one)))].slice(0, MOST);
