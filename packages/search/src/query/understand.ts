import { tellingWords } from "../text/telling.ts";
import { findCodes } from "./codes.ts";
import { findKinds, type KindsAsked } from "./kinds.ts";

/** Longest question that is read, in characters; the rest is cut off and the reader told. */
export const LIMIT = 300;
/** Most words that are looked up: a pasted paragraph costs no more than a long question. */
const MOST_WORDS = 16;

/** What a reader's question asks for. */
export interface Question {
  /** The question as it is read: cut, without control characters. */
  text: string;
  /** Whether something was cut off. */
  cut: boolean;
  /** Most characters that are read. */
  limit: number;
  /** Codes in it, in their one spelling. Whether they exist is for the catalogue to say. */
  codes: string[];
  /** Words to look up, each for itself, folded. */
  words: string[];
  /** What stands in quotation marks, if the question is that: these words in this order are wanted. */
  phrase?: string | undefined;
  /** Kinds of documents that are asked for. */
  kinds: KindsAsked;
}

/** Reads a question: codes in any spelling, then words without those that say nothing. */
export function understand(typed: string, language: string): Question {
  const whole = clean(typed);
  const text = cutAt(whole, LIMIT);
  const cut = text !== whole;
  const phrase = /^["“„«]\s*([^"“”„«»]+?)\s*["”“»]$/.exec(text)?.[1];
  if (phrase !== undefined && /[\p{L}\p{N}]/u.test(phrase))
    return { text, cut, limit: LIMIT, codes: [], kinds: new Map(), words: lookedUp(phrase, language), phrase };
  const { codes, rest } = findCodes(text);
  return { text, cut, limit: LIMIT, codes, ...findKinds(rest, lookedUp(rest, language)) };
}

/** The organization's own name, in our languages: everything here is about it, so it tells nothing beside two other words. */
const OWN_NAME = new Set(["iom", "oim"]);

function lookedUp(text: string, language: string): string[] {
  const all = [...new Set(tellingWords(text, language))];
  const telling = all.filter((word) => !OWN_NAME.has(word));
  return (telling.length > 1 ? telling : all).slice(0, MOST_WORDS);
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
