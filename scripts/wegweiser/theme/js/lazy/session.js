// A session: the list in the header with the buttons that fill it, and the second language beside the first.
import { carry } from "../lib/carry.js";
import { parsed, put } from "../lib/fragment.js";
import { keep, kept } from "../lib/kept.js";
import { code, codes } from "../lib/picks.js";
import { styled } from "../lib/styled.js";

const root = new URL("../../../", import.meta.url).href;
const link = document.querySelector("[data-picks]");
/** What is kept on the device is newer than an address from the browser's history; the list's own page shows its address. */
const list = () => codes((!document.querySelector("[data-list]") && kept()) || undefined);

/** A tap on a button of the list, or on the link to the second language. @param {HTMLElement} tool */
export function tapped(tool) {
  if (!tool.matches(".pick")) return beside(parsed().get("with"));
  const [picked, one] = [list(), named(tool)];
  save(picked.includes(one) ? picked.filter((other) => other !== one) : [...picked, one]);
}

/** Writes the list into the address, and onto the device where somebody asked for that. @param {string[]} picked */
export function save(picked) {
  put({ list: picked.join() });
  if (kept() !== null) keep(picked);
  show();
}

/** Back from a page where something was added or taken away: its list counts here, too. @param {string} left the address of that page */
export function returned(left) {
  const [own, theirs] = [list(), codes(parsed(new URL(left).hash).get("list"))];
  const within = (some, others) => some.every((one) => others.includes(one));
  // No list, or one of somebody else, opened in between, says nothing about ours.
  if (!left.startsWith(root) || !theirs.length || own.join() === theirs.join() || !(within(own, theirs) || within(theirs, own))) return;
  put({ list: theirs.join() });
  dispatchEvent(new HashChangeEvent("hashchange"));
}

function show() {
  const picked = list();
  if (link) {
    link.hidden = !picked.length;
    link.lastElementChild.textContent = picked.length;
  }
  for (const button of document.querySelectorAll(".pick")) button.setAttribute("aria-pressed", picked.includes(named(button)));
}

function named(button) {
  const { offer, goal } = button.closest("[data-offer],[data-goal]").dataset;
  return code(offer ? `o/${offer}` : `g/${goal}`);
}

/** @param {string | null} language nothing: the reader's own choice */
// Not a plain path: the bundler would put the other script into this one.
const beside = async (language) => (await import(new URL("./side-by-side.js", import.meta.url).href)).show(language);

styled(new URL("./session.css", import.meta.url).href);
carry(root);
// Back takes a choice of the filters away, but nothing from the list.
self.navigation?.addEventListener("currententrychange", ({ navigationType, from }) => navigationType === "traverse" && returned(from.url));
addEventListener("hashchange", () => {
  show();
  if (parsed().get("with")) beside(parsed().get("with"));
});
show();
if (parsed().get("with")) beside(parsed().get("with"));
