import { stem } from "./stem.ts";
import { isStopWord } from "./stop-words.ts";
import { wordsOf } from "./words.ts";

/** The words of a text that say something, folded; all where none does. */
export function tellingWords(text: string, language: string): string[] {
  const all = wordsOf(text);
  const telling = all.filter((word) => !isStopWord(word, language) && (word.length > 1 || /\p{N}/u.test(word)));
  return telling.length > 0 ? telling : all;
}

/** The key of a word in the index: its stem, with the language before it where that is not English. */
export function keyOf(word: string, language: string): string {
  return language === "en" ? stem(word, language) : `${language}:${stem(word, language)}`;
}

/** The keys of the telling words of a text, each once. */
export function keysOf(text: string, language: string): string[] {
  return [...new Set(tellingWords(text, language).map((word) => keyOf(word, language)))];
}
