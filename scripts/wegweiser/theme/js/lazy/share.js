// Hands the page's address to the phone's own sharing; where there is none, it is copied, and that is said.

/** @param {HTMLButtonElement} button */
export default async function share(button) {
  const url = location.href.split("#")[0];
  if (navigator.share) {
    // Whoever closes the phone's window has shared nothing: no fault.
    await navigator.share({ title: document.title, url }).catch(() => {});
    return;
  }
  say(await navigator.clipboard.writeText(url).then(() => button.dataset.done, () => url));
}

function say(words) {
  document.querySelector(".tools__status").textContent = words;
}
