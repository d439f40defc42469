// The page where a language is kept on the phone. Nothing is stored before the tap.
import "./lib/ready.js";
import { marks, shelf } from "./lib/shelf.js";
import { absent } from "./offline/absent.js";
import { keep, remove, sweep } from "./offline/keep.js";

const box = document.querySelector("[data-offline]");
const { lang, dir } = document.documentElement;
const { name, hash, size } = box.dataset;
const [worker, pack] = [box.dataset.worker, box.dataset.pack].map(link => new URL(link, location.href).href);
const root = new URL(".", worker).href;
const all = selector => [...box.querySelectorAll(selector)];
const [progress] = all("progress");
const [removal] = all("[data-remove]");
/** @type {AbortController | null} */
let running = null;

const able =
  isSecureContext && "serviceWorker" in navigator && ["caches", "DecompressionStream", "BroadcastChannel"].every(part => part in window) && "locks" in navigator;

function say(what) {
  box.querySelector("[role=status]").replaceChildren(box.querySelector(`[data-say=${what}]`).content.cloneNode(true));
}

async function show() {
  const mark = (await marks(root)).find(mark => mark.lang === lang);
  const state = !mark ? "none" : hash && hash !== mark.hash ? "newer" : "kept";
  for (const node of all("[data-when]")) node.hidden = !node.dataset.when.split(" ").includes(state);
  const day = mark && new Intl.DateTimeFormat(`${lang}-u-ca-gregory-nu-latn`, { dateStyle: "long" }).format(new Date(mark.saved));
  for (const node of all("[data-date]")) node.textContent = day ?? "";
  if (document.activeElement?.hidden) removal.focus();
}

async function save() {
  if (running) return;
  const { signal } = (running = new AbortController());
  say("loading");
  Object.assign(progress, { hidden: false, max: Number(size), value: 0 });
  try {
    await keep({ root, worker, pack, hash, lang, dir, name }, bytes => (progress.value = bytes), signal);
    say("done");
  } catch (problem) {
    if (!signal.aborted) say(problem.name === "QuotaExceededError" ? "full" : "broken");
  }
  running = null;
  progress.hidden = true;
}

async function drop() {
  running?.abort();
  await remove(root, lang);
  say("removed");
}

async function start() {
  if (!able) return say("unable");
  const others = new BroadcastChannel(shelf(root));
  others.onmessage = show;
  const then = work => () => work().finally(() => show().then(() => others.postMessage("changed")));
  for (const button of all("[data-keep]")) button.addEventListener("click", then(save));
  removal.addEventListener("click", then(drop));
  await show();
  sweep(root);
  await absent(box.querySelector("[data-absent]"), root);
}

start();
