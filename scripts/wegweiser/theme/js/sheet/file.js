// A sheet as a file on the device: the only way to keep one. Its form is described by schema.json.
import schema from "./schema.json";
import { misfit } from "./validate.js";

const { format, version } = schema.properties;
const HEAVIEST = 500_000;

/** The file's text. */
export function packed(languages, sheet) {
  return `${JSON.stringify({ format: format.const, version: version.const, languages, sheet }, null, 1)}\n`;
}

/** A file's text → `{file}`, or `{reason, place}` where it must be refused. */
export function unpacked(text) {
  if (text.length > HEAVIEST) return { reason: "heavy" };
  const file = parsed(text);
  if (file === undefined) return { reason: text.includes(`"${format.const}"`) ? "damaged" : "foreign", place: "JSON" };
  if (file?.format !== format.const) return { reason: "foreign" };
  if (Number.isInteger(file.version) && file.version > version.const) return { reason: "newer" };
  const place = misfit(file, schema);
  return place ? { reason: "damaged", place } : { file };
}

/** Puts a text into the reader's downloads; it goes through no network. */
export function download(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function parsed(text) {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}
