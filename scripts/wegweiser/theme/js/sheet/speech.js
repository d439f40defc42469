// Two languages that speak at once: the page's own and the one beside it.

/** @typedef {{lang: string, dir: string, labels: object, areas: object, goals: object, offers: object}} Tongue */

/** What stands in one language's file; without it the sheet can still be filled in own words. Ids are looked up: no table may answer to `constructor`. */
export async function tongue(address) {
  const answer = await fetch(address, { cache: "no-cache", credentials: "omit" });
  if (!answer.ok) throw new Error(address);
  const found = await answer.json();
  const plain = (name) => [name, Object.assign(Object.create(null), found[name])];
  return { ...found, ...Object.fromEntries(["labels", "areas", "goals", "offers"].map(plain)) };
}

/** An element with text, written in a language. */
export function element(tag, text, { lang, dir, className } = {}) {
  const made = document.createElement(tag);
  made.textContent = text;
  if (lang) made.lang = lang;
  if (dir) made.dir = dir;
  if (className) made.className = className;
  return made;
}

/**
 * The same thing in both languages, as spans; a language that has no text for it is left out. German and easy German often say it in the
 * same words: then the second is marked, for where it would stand right below.
 * @param {(Tongue|null)[]} tongues
 * @param {(tongue: Tongue) => string|null|undefined} say
 */
export function both(tongues, say) {
  return ["own", "second"].flatMap((side, place) => {
    const speaker = tongues[place];
    const text = speaker && say(speaker);
    const same = place && tongues[0] && say(tongues[0]) === text ? " pair__second--same" : "";
    return text ? [element("span", text, { ...speaker, className: `pair__${side}${same}` })] : [];
  });
}

/** The first language's text, or the second's where that has none. */
export function either(tongues, say) {
  return tongues.map((speaker) => speaker && say(speaker)).find(Boolean);
}

/** A day as people write it in a language, with European digits: the calendar of the catalogue everywhere. */
export function day(date, lang) {
  const tag = lang === "en" ? "en-GB" : lang;
  const known = Intl.DateTimeFormat.supportedLocalesOf([tag]).length ? tag : "de";
  return new Intl.DateTimeFormat(`${known}-u-ca-gregory-nu-latn`, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${date}T00:00Z`));
}
