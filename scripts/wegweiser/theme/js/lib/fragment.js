// What stands after # in an address: `key=value&key=value`, and perhaps the id of a place on the page. It never reaches a server.
// `list` holds what is picked, `with` the second language; keys of other scripts are left as they are.

/** @param {string} hash */
export const parsed = (hash = location.hash) => new URLSearchParams(hash.slice(1).replace(/\+/g, "%2B"));

/** @param {URLSearchParams} fragment */
export function written(fragment) {
  const text = [...fragment].map(([key, value]) => (value ? `${said(key)}=${said(value)}` : said(key))).join("&");
  return text && `#${text}`;
}

/** Writes keys into this page's address, without a new step in the browser's history; an empty value takes its key away. */
export function put(values) {
  history.replaceState(history.state, "", location.pathname + location.search + written(merged(parsed(), values)));
}

/** @param {URLSearchParams} fragment @param {Record<string, string>} values */
export function merged(fragment, values) {
  for (const key in values) values[key] ? fragment.set(key, values[key]) : fragment.delete(key);
  return fragment;
}

const said = (text) => encodeURIComponent(text).replace(/%2C/g, ",");
