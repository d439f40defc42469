/**
 * What the script says, from the page's <template>: `say("added", {what: "Ziel 2"})`.
 * @param {HTMLTemplateElement} template
 */
export function sayer(template) {
  const texts = new Map([...template.content.querySelectorAll("[data-key]")].map((text) => [text.dataset.key, text.textContent]));
  return (key, values = {}) => texts.get(key).replace(/\{(\w+)\}/g, (gap, name) => values[name] ?? gap);
}
