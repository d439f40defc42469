// Links inside the site take the list and the second language along, so that nothing has to be stored.
import { merged, parsed, put, written } from "./fragment.js";

const carried = () => ({ list: parsed().get("list"), with: parsed().get("with") });

/** @param {string} root the site's address: other sites of the same server get nothing */
export function carry(root) {
  let last = carried();
  for (const tap of ["click", "auxclick", "contextmenu"]) addEventListener(tap, ({ target }) => take(target.closest?.("a[href]"), root), true);
  addEventListener("hashchange", () => {
    // A jump on the page (`#language`) would lose them.
    if (location.hash && !location.hash.includes("=")) put(last);
    last = carried();
  });
  jump();
}

function take(link, root) {
  if (!link?.href.startsWith(root) || link.getAttribute("href")[0] === "#") return;
  const along = carried();
  // A page in the second language is read beside the one that we come from.
  if (along.with && link.hreflang === along.with) along.with = document.documentElement.lang;
  link.hash = written(merged(parsed(link.hash), along));
}

/** The browser finds no place whose id is only a part of what stands after #. */
function jump() {
  const place = location.hash.includes("&") && [...parsed()].find(([, value]) => !value);
  if (place) document.getElementById(place[0])?.scrollIntoView();
}
