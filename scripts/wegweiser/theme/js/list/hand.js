// Handing the list over: link, QR code, message, paper; and keeping it on this device, where somebody asks for that.
import { forget, keep, kept } from "../lib/kept.js";

/** The address that opens in every reader's own language. @param {string[]} picked */
export const address = (picked) => new URL(`../../l/#list=${picked.join()}`, import.meta.url).href;

/** Brings everything that hands over up to date. @param {HTMLElement} box @param {string[]} picked */
export function refresh(box, picked) {
  const link = address(picked);
  const part = (name) => box.querySelector(name);
  part(".picks__hand").hidden = !picked.length && kept() === null;
  part(".picks__link").value = link;
  const mail = part("[data-mail]");
  mail.href = `mailto:?subject=${encodeURIComponent(mail.dataset.subject)}&body=${encodeURIComponent(link)}`;
  part("[data-do=share]").hidden = !navigator.share;
  part("[data-do=keep]").hidden = kept() === picked.join();
  part("[data-do=forget]").hidden = kept() === null;
  if (picked.length) draw(box, link);
}

/** What the buttons below the list do. @type {Record<string, (picked: string[], box: HTMLElement) => unknown>} */
export const deeds = {
  copy: (picked, box) => copy(box.querySelector(".picks__link")),
  share: (picked) => navigator.share({ url: address(picked) }).catch(() => {}),
  print: () => print(),
  keep: (picked) => keep(picked),
  forget: () => forget(),
};

async function copy(field) {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    document.execCommand("copy");
  }
}

async function draw(box, link) {
  const { code } = await import("./lazy/qr.js");
  const [fold, tooLong] = [box.querySelector(".picks__qr"), box.querySelector(".picks__too-long")];
  try {
    for (const place of box.querySelectorAll(".picks__code,.picks__paper")) place.replaceChildren(code(link));
    [fold.hidden, tooLong.hidden] = [false, true];
  } catch {
    [fold.hidden, tooLong.hidden] = [true, false];
  }
}
