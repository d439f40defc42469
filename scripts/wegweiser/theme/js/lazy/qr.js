// A QR code as a picture, drawn on this device.
import { generate } from "lean-qr/nano";

const QUIET = 4;
const SVG = "http://www.w3.org/2000/svg";

/** @param {string} text @returns {SVGSVGElement} an error where the text is too long for any code */
export function code(text) {
  const bits = generate(text);
  const size = bits.size + 2 * QUIET;
  const picture = document.createElementNS(SVG, "svg");
  picture.setAttribute("viewBox", `0 0 ${size} ${size}`);
  picture.setAttribute("shape-rendering", "crispEdges");
  picture.append(path(`M0 0h${size}v${size}H0z`, "#fff"), path(dark(bits), "#000"));
  return picture;
}

function dark(bits) {
  let shape = "";
  for (let y = 0; y < bits.size; y++) {
    for (let x = 0; x < bits.size; x++) if (bits.get(x, y)) shape += `M${x + QUIET} ${y + QUIET}h1v1h-1z`;
  }
  return shape;
}

function path(shape, colour) {
  const made = document.createElementNS(SVG, "path");
  made.setAttribute("d", shape);
  made.setAttribute("fill", colour);
  return made;
}
