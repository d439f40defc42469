// The part of JSON Schema that schema.json uses. It is the only description of the format: tests hold it against a full validator.
const TYPES = {
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  array: Array.isArray,
  string: (value) => typeof value === "string",
  boolean: (value) => typeof value === "boolean",
};

/**
 * Where a value does not fit: `sheet.goals.0.until`; empty where everything fits. The value itself is called `file`.
 * @param {unknown} value what JSON.parse gave
 * @param {object} schema the schema, or a part of it
 * @param {object} root the whole schema, for its $defs
 */
export function misfit(value, schema, root = schema, place = "") {
  if (schema.$ref) return misfit(value, root.$defs[schema.$ref.split("/").pop()], root, place);
  if (!fits(value, schema)) return place || "file";
  const at = (name) => (place ? `${place}.${name}` : name);
  if (TYPES.array(value)) return first(value.entries(), ([index, item]) => misfit(item, schema.items, root, at(index)));
  if (TYPES.object(value)) return first(Object.entries(schema.properties), ([name, part]) => misfit(value[name], part, root, at(name)));
  return "";
}

function fits(value, { type, enum: allowed, const: only, maxLength = Infinity, maxItems = Infinity, pattern, properties, required }) {
  if (only !== undefined) return value === only;
  if (allowed) return allowed.includes(value);
  if (!TYPES[type](value)) return false;
  if (type === "string") return [...value].length <= maxLength && new RegExp(pattern, "u").test(value);
  if (type === "array") return value.length <= maxItems;
  return type !== "object" || (Object.keys(value).every((name) => Object.keys(properties).includes(name)) && required.every((name) => Object.keys(value).includes(name)));
}

function first(items, find) {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return "";
}
