// What the list's page knows of offers and goals: one file per language, and each entry's code.
import { code } from "../lib/picks.js";

/** @typedef {{code: string, href: string, neutral?: string, title: unknown[], german?: string, state?: unknown[], organisation?: string, ended?: 1,
 * where?: unknown[][], when?: unknown[][], bring?: unknown[][], phone?: string[][]}} Entry */

/** The entries of one language by their code. @param {string} href of the file @param {string} page the list's own address in that language
 * @returns {Promise<Map<string, Entry>>} */
export async function load(href, page) {
  const answer = await fetch(new URL(href, page));
  if (!answer.ok) throw new Error(answer.statusText);
  const { offers, goals, organisations, gone } = await answer.json();
  const found = new Map();
  const root = new URL("../../", page);
  for (const [id, offer] of Object.entries(offers)) {
    const links = { href: new URL(`../offers/${id}/`, page).href, neutral: new URL(`o/${id}/`, root).href };
    found.set(code(`o/${id}`), { ...offer, ...links, code: code(`o/${id}`), organisation: organisations[offer.organisation] });
  }
  for (const [id, goal] of Object.entries(goals)) {
    found.set(code(`g/${id}`), { ...goal, href: new URL(`../goals/${goal.area}/#${id}`, page).href, code: code(`g/${id}`) });
  }
  for (const [old, id] of Object.entries(gone)) found.set(code(`o/${old}`), found.get(code(`o/${id}`)));
  return found;
}
