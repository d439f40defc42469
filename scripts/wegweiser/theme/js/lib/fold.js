// Words as they are compared: without case, accents and the many ways to write one letter. Index and query go the same way.
const LETTERS = { ß: "ss", ı: "i", æ: "ae", ø: "o", ł: "l", đ: "d", ى: "ي", ی: "ي", ې: "ي", ێ: "ي", ک: "ك", ڪ: "ك", ة: "ه", ە: "ه", ہ: "ه", ھ: "ه", ٱ: "ا", ґ: "г" };
const SOME = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");
// Tatweel, joiners, apostrophes inside words; and every mark that NFKD sets apart: tashkeel, hamza, dots, breves.
const SILENT = /[\u0640\u200b-\u200d\u2060'’ʼ`´\u00ad]|\p{M}/gu;
const ARTICLE = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=..)/;

// Tigrinya: rows of Ethiopic letters, each with its vowels at consecutive places. ሠ and ሰ, ፀ and ጸ are one sound. ሐ and ሀ, ዐ and አ are
// two, but people who learned to write Amharic mix them, and ኀ stands for ሐ: a search that finds too much is better than one that finds nothing.
const ROWS = { 0x1220: 0x1230, 0x1340: 0x1338, 0x1210: 0x1200, 0x1280: 0x1200, 0x12d0: 0x12a0 };
const ETHIOPIC = /[\u1200-\u135a]/g;

function sound(letter) {
  const row = letter.charCodeAt() & ~7;
  const first = ROWS[row] ?? row;
  const vowel = letter.charCodeAt() & 7;
  // አብ in Tigray is ኣብ in Eritrea: in the throat, the first vowel sounds like the fourth.
  return String.fromCharCode(first + (!vowel && (first === 0x1200 || first === 0x12a0) ? 3 : vowel));
}

const bare = (word) =>
  word.normalize("NFKD").replace(SILENT, "").replace(SOME, (letter) => LETTERS[letter]).replace(ETHIOPIC, sound).replace(ARTICLE, "");
const split = (text) =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => digit.codePointAt() & 15).normalize("NFC").toLowerCase().split(/[^\p{L}\p{M}\p{N}\u0640\u200b-\u200d\u2060'’ʼ`´\u00ad]+/u);

/** The words of a text as they are compared. */
export const words = (text) => split(text).map(bare).filter(Boolean);

/** The same with every spelling that people use for an umlaut: `bücher` → bucher, buecher. */
export const spellings = (text) =>
  text.split(" ").flatMap((part) => {
    if (!seen.has(part)) seen.set(part, [...new Set(variants(part))].filter(Boolean));
    return seen.get(part);
  });

// With a hyphen, without it, and as one word: Wi-Fi, wi fi, wifi.
const variants = (part) => split(`${part} ${part.replace(/(\p{L})-(?=\p{L})/gu, "$1")}`).flatMap((word) => [bare(word), bare(spelled(word))]);

// Texts repeat their words.
const seen = new Map();
const spelled = (word) => word.replace(/[äöü]/g, (letter) => ({ ä: "ae", ö: "oe", ü: "ue" })[letter]);
