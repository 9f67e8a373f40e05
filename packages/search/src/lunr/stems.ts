import lunr from "lunr";
import { isStopWord } from "../query/stop-words.ts";

/** The words of a text as people type them: small letters, no accents, without those that say nothing. */
export function termsOf(text: string): string[] {
  const words =
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !isStopWord(word, "en") && (word.length > 1 || /\p{N}/u.test(word)));
  return telling.length > 0 ? telling : words;
}

/** The stem of an English word, by which the index knows it. */
export function stem(word: string): string {
  return lunr.stemmer(new lunr.Token(word, {})).toString();
}

/** A code as one word: `gcm21`, `e4`, `1a11`. */
export function codeTerm(code: string): string {
  return code.replace(/[\s.]/g, "").toLowerCase();
}
