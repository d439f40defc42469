// Offers of each language, and of each of its areas, worked out once for all lists.
module.exports = (eleventy) => {
  eleventy.addCollection("lists", (all) => {
    const lists = {};
    for (const page of all.getAll()) {
      if (!page.data.id) continue;
      for (const area of ["", ...page.data.areas]) (lists[`${page.data.lang}/${area}`] ??= []).push(page.data);
    }
    return lists;
  });
};
