// The list and the second language: their script comes when the address names one of them, or with the first tap.
import { kept } from "./kept.js";

const session = () => import("./lazy/session.js");
const wake = () => (/[#&](list|with)=/.test(location.hash) || kept() !== null) && session();

addEventListener("hashchange", wake);
addEventListener("click", (event) => {
  const tool = event.target.closest?.(".pick,[data-with]");
  if (!tool || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  // Without a connection the link still leads to the other language.
  session().then(({ tapped }) => tapped(tool), () => tool.href && location.assign(tool.href));
});
wake();
