// The bar above a page in two languages: which second language, how far its texts can be trusted, print, and back to one.

/** Builds the bar anew, and keeps the focus where it was. */
export function bar(session) {
  const { words, found } = session;
  const made = section(words);
  const focused = document.activeElement?.closest(".both-bar") && document.activeElement.tagName;
  made.append(choice(session), button(words.print, () => print()), button(words.end, () => (made.remove(), session.end())));
  made.append(...(found ? notes(session) : [line(words.none)]));
  replace(made);
  if (focused) made.querySelector(focused)?.focus();
}

/** The second language could not be loaded. */
export function failed(words) {
  const made = section(words);
  made.append(line(words.failed));
  replace(made);
}

function replace(made) {
  document.querySelector(".both-bar")?.remove();
  document.querySelector("main").prepend(made);
}

function section(words) {
  const made = document.createElement("section");
  made.className = "both-bar";
  made.setAttribute("aria-label", words.title);
  return made;
}

function choice({ links, own, shown, words, show }) {
  const label = document.createElement("label");
  const select = document.createElement("select");
  for (const { hreflang, textContent } of links.filter((link) => link.hreflang !== own)) {
    const option = new Option(textContent, hreflang, false, hreflang === shown);
    option.lang = hreflang;
    select.add(option);
  }
  select.addEventListener("change", () => show(select.value));
  label.append(`${words.choose} `, select);
  return label;
}

function button(text, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.addEventListener("click", act);
  return made;
}

function notes({ words, counted: { usual, counted } }) {
  const said = words[usual] ? [line(words.usual.replace("{state}", words[usual]))] : [];
  for (const [state, count] of Object.entries(counted)) said.push(line(words.count.replace("{state}", words[state]).replace("{count}", count)));
  return said;
}

function line(text) {
  const made = document.createElement("p");
  made.textContent = text;
  return made;
}
