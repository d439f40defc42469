// A button with data-lazy="share" loads lazy/share.js when somebody uses it, and hands itself over.
addEventListener("click", async ({ target }) => {
  const button = target.closest("[data-lazy]");
  if (!button) return;
  // The path stands apart from import(): esbuild leaves it alone.
  const path = `./lazy/${button.dataset.lazy}.js`;
  (await import(path)).default(button);
});
