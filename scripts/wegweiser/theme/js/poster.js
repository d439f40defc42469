// A poster: what every page needs, and its print button.
import "./reading.js";

document.querySelector("[data-print]").addEventListener("click", () => print());
