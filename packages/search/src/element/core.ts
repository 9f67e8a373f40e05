import { Lookup } from "../catalogue/catalogue.ts";
import type { IndexReader } from "../index/read.ts";
import type { ResultKind } from "../indexed.ts";
import { type Question, understand } from "../query/understand.ts";
import { type Answer, answer, type Options } from "../search.ts";
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
  /** What is waited for before files are asked for: nothing is fetched for half a word. False where nobody waits. */
  rest?: Promise<boolean> | undefined;
}

/** How long the texts may take before codes and titles are shown without them, in milliseconds. */
const SOON = 150;

/** Loads what every question needs, so that it is there when the first word is typed. */
export async function prepare(language: string): Promise<void> {
  await Promise.allSettled([readerOnce(), lookupOnce(language)]);
}

/**
 * Answers what was typed, with what is here already or with files that are asked for; never rejects. Where they take
 * their time, `early` is given what codes and titles alone lead to.
 */
export async function ask(
  typed: string,
  language: string,
  wishes: Wishes = {},
  early?: (found: Found) => void,
): Promise<Found> {
  const question = understand(typed, language);
  const { lookup, whole } = await lookupFor(question, language);
  const { rest, ...wanted } = wishes;
  const options = { language, phrase: (text: string, most: number) => findPhrase(language, text, most), ...wanted };
  const known = async (failed: boolean): Promise<Found> => {
    return { question, answer: await answer(question, undefined, lookup, options), failed, near: [] };
  };
  if (question.words.length === 0) return known(!whole && question.codes.length > 0);
  const from = async (reader: IndexReader, how: Options): Promise<Found> => {
    const full = await answer(question, reader, lookup, how);
    const near = full.found === 0 ? await nearWords(full.unknown, language, reader) : [];
    return { question, answer: full, failed: !whole && question.codes.length > 0, near };
  };
  let done = false;
  const soon = setTimeout(() => void known(false).then((found) => !done && early?.(found)), SOON);
  try {
    const reader = await readerOnce();
    if (rest) {
      const here = await from(reader.here(), { ...options, phrase: notHere }).catch(() => undefined);
      if (here || !(await rest)) return here ?? (await known(false));
    }
    return await from(reader, options);
  } catch {
    return await known(true);
  } finally {
    done = true;
    clearTimeout(soon);
  }
}

const notHere = () => Promise.reject(new Error("Phrases are looked for elsewhere."));

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
