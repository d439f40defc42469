// What is kept on the phone: a cache for each language, and marks that say which cache holds which language.
// A mark is written last, in one step: what it names is always whole. Without a mark, nothing is opened or made.

/** @typedef {{lang: string, dir: string, name: string, hash: string, cache: string, saved: string}} Mark */

/** Name of the cache that holds the marks, and the beginning of the names of all others. @param {string} root address of the site */
export const shelf = root => `wegweiser ${new URL(root).pathname}`;

/** @param {string} root @returns {Promise<Mark[]>} the languages that are kept */
export async function marks(root) {
  if (!(await caches.has(shelf(root)))) return [];
  const cache = await caches.open(shelf(root));
  return Promise.all((await cache.matchAll()).map(answer => answer.json()));
}

/** @param {string} url @param {Mark} mark @returns {Promise<Response | undefined>} the kept copy of a page or file */
export const copy = (url, mark) => caches.match(url, { cacheName: mark.cache, ignoreSearch: true });

/** @param {string} root @param {Mark} mark */
export async function setMark(root, mark) {
  const cache = await caches.open(shelf(root));
  await cache.put(address(root, mark.lang), new Response(JSON.stringify(mark)));
}

/** @param {string} root @param {string} lang */
export async function dropMark(root, lang) {
  if (await caches.has(shelf(root))) await (await caches.open(shelf(root))).delete(address(root, lang));
}

const address = (root, lang) => `${root}kept/${lang}`;
