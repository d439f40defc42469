// Reads the page aloud, each piece in its own language, with voices of the device alone. The same button stops it.
const PIECES = "h1, h2, h3, p, dt, dd, li, td";
const voices = self.speechSynthesis;
let label = "";

/** @param {HTMLButtonElement} button */
export default function aloud(button) {
  if (label) return stop(button);
  label = button.textContent;
  button.textContent = button.dataset.stop;
  addEventListener("pagehide", () => voices.cancel(), { once: true });
  const said = pieces().map(utterance);
  said.at(-1)?.addEventListener("end", () => stop(button));
  said.forEach((each) => voices.speak(each));
}

function stop(button) {
  voices.cancel();
  if (label) button.textContent = label;
  label = "";
}

/** The smallest pieces of the page that are visible and say something. */
function pieces() {
  return [...document.querySelectorAll(`main :is(${PIECES})`)].filter(
    (node) => node.innerText?.trim() && !node.querySelector(PIECES) && !node.closest(".breadcrumbs, .tools, .exit, .exit__hint, [hidden]"),
  );
}

function utterance(node) {
  const lang = node.closest("[lang]").lang;
  const said = new SpeechSynthesisUtterance(node.innerText);
  said.lang = lang;
  said.voice = voices.getVoices().find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(lang.split("-")[0])) ?? null;
  return said;
}
