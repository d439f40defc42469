// Answers for the site on a phone that keeps a language. Online everything comes from the network; without it, from the pack.
import { copy, marks } from "../lib/shelf.js";

const PATIENCE = 4000; // milliseconds: a line that is there and does not answer is as good as none
const root = registration.scope;

addEventListener("install", () => skipWaiting());

addEventListener("fetch", event => {
  const { method, url, cache } = event.request;
  // no-store is the pack itself: it passes, so that its progress and its end are the page's own.
  if (method === "GET" && url.startsWith(root) && cache !== "no-store") event.respondWith(answer(event.request));
});

async function answer(request) {
  // no-cache: asks whether a page is still the same; a browser may otherwise show an old one that a server put no date on.
  const network = request.mode === "navigate" ? fetch(request, { cache: "no-cache" }) : fetch(request);
  network.catch(() => {}); // looked at below; the copy must be looked for first
  const found = await kept(request.url);
  if (found) return Promise.race([network, late()]).catch(() => found);
  return network.catch(() => (request.mode === "navigate" ? instead(new URL(request.url)) : Response.error()));
}

const late = () => new Promise((_, reject) => setTimeout(reject, PATIENCE));

async function kept(url) {
  for (const mark of await marks(root)) {
    const found = await copy(url, mark);
    if (found) return found;
  }
}

/** An address in no language leads to its page in the kept one; for anything else there is a page that says so. */
async function instead(url) {
  const all = await marks(root);
  if (!all.length) return Response.error();
  const known = navigator.languages.map(code => all.find(mark => mark.lang === code.split("-")[0]));
  const { lang } = known.find(Boolean) ?? all[0];
  const path = (url.origin + url.pathname).slice(root.length);
  const neutral = `${root}${lang}/${path.replace(/^o\//, "offers/").replace(/^l\//, "list/")}`;
  if (await kept(neutral)) return Response.redirect(neutral);
  return Response.redirect(`${root}${lang}/offline/#/${path}`);
}
