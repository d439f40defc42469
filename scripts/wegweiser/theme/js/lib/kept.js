// The list on this device: only where somebody asked for it, under one key.
const KEY = "list";

/** What somebody chose to keep; null where nobody did, or where the browser keeps nothing. @returns {string | null} */
export function kept() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** @param {string[]} codes */
export const keep = (codes) => localStorage.setItem(KEY, codes.join());
export const forget = () => localStorage.removeItem(KEY);
