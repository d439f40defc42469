// For the pages of others: gives each frame of this guide the height of what it shows. It takes one number, from this guide alone.
const { origin: guide } = new URL(document.currentScript.src);
const frames = [...document.querySelectorAll("iframe")].filter(({ src }) => src && new URL(src).origin === guide);
const TALLEST = 50000; // px; no page of the guide is longer

addEventListener("message", ({ origin, source, data }) => {
  const frame = origin === guide && frames.find(({ contentWindow }) => contentWindow === source);
  const height = data?.wegweiser;
  if (frame && height > 0 && height < TALLEST) frame.style.blockSize = `${Math.ceil(height)}px`;
});
// What was said before this script was there.
for (const { contentWindow } of frames) contentWindow.postMessage("wegweiser", guide);
