// Within another page: what is shown without head and foot, its height said to the outer page, every other page opened beside it.
// The outer page may be anyone's: nothing of what it says is read, and it learns nothing but one number.
const root = document.documentElement;
const say = () => parent.postMessage({ wegweiser: document.body.getBoundingClientRect().height }, "*");

root.classList.add("framed");
new ResizeObserver(say).observe(document.body);
addEventListener("message", ({ source }) => source === parent && say());
addEventListener("click", ({ target }) => {
  const link = target.closest?.("a[href]");
  const stays = !link || link.hash && link.href.startsWith(location.href.split("#")[0] + "#") || link.hasAttribute("download");
  if (stays || !/^https?:$/.test(link.protocol)) return;
  link.target = link.classList.contains("exit__link") ? "_top" : "_blank";
  link.relList.add("noopener");
}, true);
