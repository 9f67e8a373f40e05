import { findCodes } from "./codes.ts";
import { isStopWord } from "./stop-words.ts";

/** Longest question that is read, in characters; the rest is cut off and the reader told. */
export const LIMIT = 200;
/** Most words that are looked up: a pasted paragraph costs no more than a long question. */
const MOST_WORDS = 12;

/** What a reader's question asks for. */
export interface Question {
  /** The question as it is read: cut, without control characters. */
  text: string;
  /** Whether something was cut off. */
  cut: boolean;
  /** Codes in it, in their one spelling. Whether they exist is for the catalogue to say. */
  codes: string[];
  /** Words to look up, each for itself; a question in quotation marks is one phrase. */
  words: string[];
}

/** Reads a question: codes in any spelling, then words without those that say nothing. */
export function understand(typed: string, language: string): Question {
  const whole = clean(typed);
  const text = cutAt(whole, LIMIT);
  const cut = text !== whole;
  const phrase = /^["“„«]\s*([^"“”„«»]+?)\s*["”“»]$/.exec(text)?.[1];
  if (phrase !== undefined && /[\p{L}\p{N}]/u.test(phrase))
    return { text, cut, codes: [], words: [`"${phrase.toLowerCase()}"`] };
  const { codes, rest } = findCodes(text);
  return { text, cut, codes, words: wordsOf(rest, language) };
}

/** The words of a text that say something, in lower case, each once; all of them where none does. */
export function wordsOf(text: string, language: string): string[] {
  const all = text.toLocaleLowerCase(language).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const bare = [...new Set(all.map(bareWord))].filter((word) => word !== "");
  const telling = bare.filter((word) => !isStopWord(word, language) && (word.length > 1 || /\p{N}/u.test(word)));
  return (telling.length > 0 ? telling : bare).slice(0, MOST_WORDS);
}

/** Without Arabic vowel signs and the stretching stroke, with which nobody types. */
function bareWord(word: string): string {
  return word.replace(/\u0640|[\u064b-\u065f]|\u0670/g, "");
}

function clean(typed: string): string {
  // What is far beyond the limit is never looked at, so a pasted book costs nothing.
  const start = typed.length > 20 * LIMIT ? typed.slice(0, 20 * LIMIT) : typed;
  return start
    .normalize("NFKC")
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\p{C}\s]+/gu, " ")
    .trim();
}

/** Cuts at the end of a word, and never within a character. */
function cutAt(text: string, limit: number): string {
  const characters = Array.from(text);
  if (characters.length <= limit) return text;
  const start = characters.slice(0, limit).join("");
  return start.replace(/\s\S*$/u, "").trim();
}
