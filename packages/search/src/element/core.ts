import { Lookup } from "../catalogue/catalogue.ts";
import type { ResultKind } from "../indexed.ts";
import { type Question, understand } from "../query/understand.ts";
import { type Answer, answer } from "../search.ts";
import { nearWords } from "./near.ts";
import { findPhrase, lookupOnce, lookupWithIndicators, readerOnce } from "./source.ts";

/** What a typed question led to. */
export interface Found {
  question: Question;
  answer: Answer;
  /** Whether something did not arrive: what is known without it is found. */
  failed: boolean;
  /** Where nothing was found: words of the index that are written much like those of the question. */
  near: string[];
}

/** How the reader wants to be answered. */
export interface Wishes {
  everyday?: boolean | undefined;
  most?: number | undefined;
  kinds?: readonly ResultKind[] | undefined;
}

/** How long the texts may take before codes and titles are shown without them, in milliseconds. */
const SOON = 150;

/** Loads what every question needs, so that it is there when the first word is typed. */
export async function prepare(language: string): Promise<void> {
  await Promise.allSettled([readerOnce(), lookupOnce(language)]);
}

/**
 * Answers what was typed; never rejects. Where the texts take their time, `early` is given what codes and titles
 * alone lead to.
 */
export async function ask(
  typed: string,
  language: string,
  wishes: Wishes = {},
  early?: (found: Found) => void,
): Promise<Found> {
  const question = understand(typed, language);
  const { lookup, whole } = await lookupFor(question, language);
  const options = { language, phrase: (text: string, most: number) => findPhrase(language, text, most), ...wishes };
  const known = async (failed: boolean): Promise<Found> => {
    return { question, answer: await answer(question, undefined, lookup, options), failed, near: [] };
  };
  if (question.words.length === 0) return known(!whole && question.codes.length > 0);
  let done = false;
  const soon = setTimeout(() => void known(false).then((found) => !done && early?.(found)), SOON);
  try {
    const reader = await readerOnce();
    const full = await answer(question, reader, lookup, options);
    const near = full.found === 0 ? await nearWords(full.unknown, language, reader) : [];
    return { question, answer: full, failed: !whole && question.codes.length > 0, near };
  } catch {
    return await known(true);
  } finally {
    done = true;
    clearTimeout(soon);
  }
}

const NOTHING = { codes: [], titles: [], pages: [], translated: {} };

/** Codes and titles, or what of them arrived: search works without them, only worse. */
async function lookupFor({ codes }: Question, language: string): Promise<{ lookup: Lookup; whole: boolean }> {
  // What stands below a code may be indicators, so that the answer is the same whatever was asked before.
  const wanted = codes.length > 0 ? lookupWithIndicators : lookupOnce;
  try {
    return { lookup: await wanted(language), whole: true };
  } catch {
    const lookup = await lookupOnce(language).catch(() => new Lookup(NOTHING, language));
    return { lookup, whole: false };
  }
}
