// The list and the second language: their script comes when the address names one of them, or with the first tap.
import { kept } from "./kept.js";

const paths = ["./lazy/session.js", "./lazy/session.js?again"];
let coming;
let there = false;

/** Asked for twice: a phone may change its network between a tap and the answer, and some browsers remember that an address failed. */
const session = () =>
  (coming ??= import(paths[0])
    .catch(() => import(paths[1]))
    .then((script) => ((there = true), script))
    .catch((error) => {
      coming = null;
      throw error;
    }));
const wake = () => (/[#&](list|with)=/.test(location.hash) || kept() !== null) && session();

addEventListener("hashchange", wake);
// Back leads to an address with an older list; some browsers tell which page was left.
addEventListener("pageshow", () => {
  const { navigationType, from } = self.navigation?.activation ?? {};
  if (navigationType === "traverse" && from?.url) session().then(({ returned }) => returned(from.url));
});
addEventListener("click", (event) => {
  const tool = event.target.closest?.(".pick,[data-with],a[href]");
  if (!tool || event.ctrlKey || event.metaKey) return;
  if (tool.matches(".pick,[data-with]")) {
    event.preventDefault();
    // Without a connection the link still leads to the other language.
    session().then(({ tapped }) => tapped(tool), () => tool.href && location.assign(tool.href));
  } else if (coming && !there) {
    // Only that script knows how a link takes the list along.
    event.preventDefault();
    const leave = () => tool.click();
    coming.then(leave, leave);
  }
});
wake();
