import lunr from "lunr";
import { isStopWord } from "../text/stop-words.ts";

/** The words of a text as people type them: small letters, no accents. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a word says something about what is looked for. */
export function isTelling(word: string): boolean {
  return !isStopWord(word, "en") && (word.length > 1 || /\p{N}/u.test(word));
}

/** The stem of an English word, by which the index knows it. */
export function stem(word: string): string {
  return lunr.stemmer(new lunr.Token(word, {})).toString();
}

/** A code as one word: `gcm21`, `e4`, `1a11`. */
export function codeTerm(code: string): string {
  return code.replace(/[\s.]/g, "").toLowerCase();
}
