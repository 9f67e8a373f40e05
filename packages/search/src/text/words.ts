/** A word of a text, and which it is: the number counts what stands between blanks, as the full-text index does. */
export interface Token {
  word: string;
  at: number;
}

/** Letters and digits with what may stand inside a word: `e-learning`, `10.7`, `2,000`, `m&e`, `world's`. */
const WORD = /[\p{L}\p{N}]+(?:[-‐‑–.,&'’]+[\p{L}\p{N}]+)*/gu;

/** What most of a text in English is: nothing to be folded but its capitals; and one word with signs around it. */
const ASCII = /^[\x20-\x7e]*$/;
const PLAIN = /^["'(]*([A-Za-z]+)["'().,;:!?]*$/;

/**
 * A text as people type it: small letters without accents; Arabic without vowel signs and stretching, with one form
 * of alef, ya, hamza seats and the closing ta (Larkey, Ballesteros & Connell 2002, "light10" normalization).
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\u0640]/gu, "")
    .toLowerCase()
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[أإآٱ]/g, "ا")
    .replace(/[ىئ]/g, "ي")
    .replace(/ؤ/g, "و")
    .replace(/ة/g, "ه")
    .replace(/ß/g, "ss")
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae");
}

/** The words of a text, folded. What is joined by a hyphen counts as its parts and as the whole: `e-learning`. */
export function tokensOf(text: string): Token[] {
  return text.split(/\s+/).flatMap((piece, at) => {
    const plain = PLAIN.exec(piece)?.[1];
    if (plain !== undefined) return { word: plain.toLowerCase(), at };
    return wordsOf(piece).map((word) => ({ word, at }));
  });
}

/** The same without places. */
export function wordsOf(text: string): string[] {
  return [...fold(text).matchAll(WORD)].flatMap(([found]) => formsOf(found));
}

/** Verb and pronoun of a French question: est-ce, peut-on. */
const INVERTED = /[-‐‑](?:ce|je|tu|ils?|elles?|on|nous|vous|moi|t)$/;

function formsOf(found: string): string[] {
  // A number stays one: 2,000 and 2000 are the same, 10.7 is not 107.
  if (/^\d[\d.,]*$/.test(found)) return [found.replace(/,(?=\d{3})/g, "").replace(/,/g, ".")];
  // Letters joined by a sign are an abbreviation: M&E, R&D.
  if (/^\p{L}{1,3}&\p{L}{1,3}$/u.test(found)) return [found];
  const bare = found.replace(/['’]s\b/g, "").replace(/^(?:l|d|j|m|n|s|t|c|qu|jusqu|lorsqu|puisqu)['’](?=\p{L})/u, "");
  const parts = bare.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== "");
  // Dotted letters are an abbreviation too: U.N., i.d.p.
  if (parts.length > 1 && /^(?:\p{L}\.)+\p{L}$/u.test(bare)) return [parts.join("")];
  return parts.length === 2 && /^[\p{L}\p{N}]+[-‐‑][\p{L}\p{N}]+$/u.test(bare) && !INVERTED.test(bare)
    ? [...parts, parts.join("")]
    : parts;
}
