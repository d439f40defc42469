// What a browser makes of pages: everything about their structure that a text could change.
async (paths) => {
  const pages = {};
  for (const path of paths) {
    const page = new DOMParser().parseFromString(await (await fetch("/" + path)).text(), "text/html");
    const found = (pages[path] = {});
    const count = (what) => (found[what] = (found[what] ?? 0) + 1);
    for (const element of page.querySelectorAll("*")) {
      const name = element.localName;
      count(`<${name}>`);
      for (const { name: attribute, value } of element.attributes) {
        count(`${name} ${attribute}`);
        if (["href", "src", "action", "formaction", "srcset", "poster", "data", "content"].includes(attribute)) {
          const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(value);
          if (scheme && attribute !== "content") count(`${name} ${attribute} ${scheme[1].toLowerCase()}:`);
        }
      }
    }
  }
  return pages;
};
