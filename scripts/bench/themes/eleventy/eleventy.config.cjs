const { icons } = require("./content/_data/site.json");

// Offers of each language, and of each of its areas, worked out once for all lists.
module.exports = (eleventy) => {
  const svg = (name) => `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="${icons[name]}"/></svg>`;
  eleventy.addNunjucksGlobal("svg", svg);
  eleventy.addCollection("lists", (all) => {
    const lists = {};
    for (const page of all.getAll()) {
      if (!page.data.id) continue;
      for (const area of ["", ...page.data.areas]) (lists[`${page.data.lang}/${area}`] ??= []).push(page.data);
    }
    return lists;
  });
};
