// The list in no language: its doors take the list along, and the reader's own language opens by itself.
import "./lib/ready.js";

const doors = [...document.querySelectorAll(".door")];
for (const door of doors) door.hash = location.hash;

const tag = (language) => language.toLowerCase().split("-")[0];
const own = navigator.languages.map((language) => doors.find((door) => tag(door.hreflang) === tag(language))).find(Boolean);
if (own && location.hash) location.replace(own.href);
