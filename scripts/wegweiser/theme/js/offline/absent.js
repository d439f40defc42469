// The worker sends people here from a page that is not on the phone; its path stands in the fragment: #/en/offers/
import { copy, marks } from "../lib/shelf.js";

/** Says so, and what can be read instead. @param {HTMLElement} box @param {string} root */
export async function absent(box, root) {
  const wanted = new URL(location.hash.slice(2), root).href;
  if (!location.hash.startsWith("#/") || !wanted.startsWith(root)) return;
  box.querySelector("[data-again]").href = wanted;
  const rest = wanted.slice(root.length).replace(/^[^/]*\//, "");
  box.querySelector("[data-kept]").replaceChildren(...(await Promise.all((await marks(root)).map(mark => entry(mark, root, rest)))));
  box.hidden = false;
}

async function entry(mark, root, rest) {
  const same = `${root}${mark.lang}/${rest}`;
  const link = document.createElement("a");
  link.href = (await copy(same, mark)) ? same : `${root}${mark.lang}/`;
  Object.assign(link, { lang: mark.lang, hreflang: mark.lang, dir: mark.dir, textContent: mark.name });
  const item = document.createElement("li");
  item.append(link);
  return item;
}
