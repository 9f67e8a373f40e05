import { fill } from "@portolan/language/phrase";
import type { Words } from "../words.ts";

/** What the box says, in the reader's language. */
export interface Speech extends Words {
  language: string;
  /** A string of the box with its values filled in. */
  say(key: keyof Words["said"], values?: Record<string, string | number>): string;
}

/** Makes it from the words that came with the page. */
export function speechOf(words: Words, language: string): Speech {
  return { ...words, language, say: (key, values = {}) => fill(words.said[key], language, values) };
}

/** Sets words apart in a sentence that may run in the other direction. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** Some words, one after the other. */
export function listed(words: readonly string[]): string {
  return words.map(isolated).join(", ");
}
