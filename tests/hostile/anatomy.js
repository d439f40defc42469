// What a browser makes of pages (path → HTML): everything about their structure that a text could change.
(pages) =>
  Object.fromEntries(
    Object.entries(pages).map(([path, text]) => {
      const found = {};
      const count = (what) => (found[what] = (found[what] ?? 0) + 1);
      for (const element of new DOMParser().parseFromString(text, "text/html").querySelectorAll("*")) {
        count(`<${element.localName}>`);
        for (const { name, value } of element.attributes) {
          if (name.startsWith("on") || name === "style" || name === "autofocus") count(`${element.localName} ${name}`);
          const address = /^\s*(?:([a-z][a-z0-9+.-]*):)?(?:\/\/([^/]*))?/i.exec(value);
          if (["href", "src", "action", "formaction", "srcset", "poster", "data"].includes(name) && address[0])
            count(`${element.localName} ${name} ${address[0].toLowerCase()}`);
        }
      }
      return [path, found];
    }),
  );
