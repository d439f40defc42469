// Puts a language on the phone and takes it away again. One tab at a time works on the shelf; the others wait.
import { dropMark, marks, setMark, shelf } from "../lib/shelf.js";
import { load } from "./load.js";

/** @typedef {{root: string, worker: string, pack: string, hash: string, lang: string, dir: string, name: string}} Place */

/** Keeps a language, or what was kept before where something goes wrong. @param {Place} place */
export function keep(place, progress, signal) {
  return alone(place.root, async () => {
    const { root, lang, dir, name, hash } = place;
    if ((await marks(root)).some(mark => mark.lang === lang && mark.hash === hash)) return;
    const pack = await load(place, progress, signal);
    const cache = `${shelf(root)} ${lang} ${hash}`;
    await navigator.serviceWorker.register(place.worker);
    await fill(await caches.open(cache), root, pack, signal);
    await setMark(root, { lang, dir, name, hash, cache, saved: new Date().toISOString() });
  });
}

/** @param {string} root @param {string} lang */
export const remove = (root, lang) => alone(root, () => dropMark(root, lang));

/** Sweeps up what a page left that was closed while it loaded, unless another tab is at work. @param {string} root */
export const sweep = root => navigator.locks.request(shelf(root), { ifAvailable: true }, lock => lock && tidy(root));

const alone = (root, work) =>
  navigator.locks.request(shelf(root), async () => {
    try {
      await work();
    } finally {
      await tidy(root);
    }
  });

async function fill(cache, root, { types, lines, files }, signal) {
  for (const [path, places] of Object.entries(files)) {
    if (signal.aborted) throw signal.reason;
    const type = types[/\.\w+$/.exec(path)?.[0] ?? ".html"];
    const text = places.map(place => lines[place]).join("\n");
    await cache.put(root + path, new Response(text, { headers: { "Content-Type": `${type}; charset=utf-8` } }));
  }
}

/** Away with every cache that no mark names; where nothing is kept, with the marks and the worker too. */
async function tidy(root) {
  const kept = await marks(root);
  const named = new Set(kept.map(mark => mark.cache));
  const ours = (await caches.keys()).filter(name => name.startsWith(`${shelf(root)} `));
  await Promise.all(ours.filter(name => !named.has(name)).map(name => caches.delete(name)));
  if (kept.length) return;
  await caches.delete(shelf(root));
  const worker = await navigator.serviceWorker.getRegistration(root);
  if (worker?.scope === root) await worker.unregister();
}
