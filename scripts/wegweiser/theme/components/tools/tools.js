// "Read aloud" is offered only where the device itself has a voice for the page's language: other voices would send the text away.
const item = document.querySelector(".tools__aloud");
const voices = self.speechSynthesis;

if (item && voices) {
  offer();
  voices.addEventListener?.("voiceschanged", offer);
}

function offer() {
  const lang = document.documentElement.lang.split("-")[0];
  item.hidden = !voices.getVoices().some((voice) => voice.localService && voice.lang.toLowerCase().startsWith(lang));
}
