/** A stylesheet that is needed only now. @param {string} href @returns {Promise} kept when it is there */
export const styled = (href) =>
  new Promise((onload, onerror) => document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href, onload, onerror })));
