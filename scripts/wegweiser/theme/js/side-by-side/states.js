// What the counsellor can say about a text: that it is missing, older than the German, made by a machine, or reviewed.

/** Writes its state beside every text that has another than the usual one, in both halves.
 * @returns {{usual: string | undefined, counted: Record<string, number>}} */
export function states(words, other) {
  const counted = {};
  const main = document.querySelector("main");
  const halves = [...main.querySelectorAll(".half,.own-half")].filter((half) => language(half) !== "de" || half.matches(".half"));
  for (const half of halves) {
    const state = found(half, half.matches(".half") ? other.documentElement.lang : document.documentElement.lang);
    if (!words[state]) continue;
    counted[state] = (counted[state] ?? 0) + 1;
    label(half, words[state]);
  }
  return { usual: other.querySelector("main").dataset.s ?? main.dataset.s, counted };
}

const language = (element) => element.closest("[lang]").lang;

/** The worst state first: a German text where another language should stand. Names and sentences to say are German on purpose. */
function found(half, page) {
  if (page !== "de") {
    const german = [half, ...half.querySelectorAll("[lang=de]:not(bdi)")].some((element) => element.lang === "de" && !element.closest("bdi,blockquote"));
    if (german) return "missing";
  }
  const marks = [half, ...half.querySelectorAll("[data-s]")].map((element) => element.dataset.s);
  return ["outdated", "machine", "reviewed"].find((state) => marks.includes(state));
}

function label(half, text) {
  const state = document.createElement("small");
  state.className = "text-state";
  state.lang = document.documentElement.lang;
  state.dir = document.documentElement.dir;
  state.textContent = text;
  (half.querySelector(":scope > dd:last-child") ?? half).append(state);
}
