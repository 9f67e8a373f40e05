import { type Question, understand } from "../query/understand.ts";
import { type Answer, answer } from "../search.ts";
import { findPhrase, lookupOnce, lookupWithIndicators, readerOnce } from "./source.ts";

/** What a typed question led to. */
export interface Found {
  question: Question;
  answer: Answer;
  /** Whether the index failed: codes and titles are found without it. */
  failed: boolean;
}

/** How the reader wants to be answered. */
export interface Wishes {
  everyday?: boolean | undefined;
  most?: number | undefined;
}

/** Loads what every question needs, so that it is there when the first word is typed. */
export async function prepare(language: string): Promise<void> {
  await Promise.allSettled([readerOnce(), lookupOnce(language)]);
}

/** Answers what was typed; never rejects. */
export async function ask(typed: string, language: string, wishes: Wishes = {}): Promise<Found> {
  const question = understand(typed, language);
  // What stands below a code may be indicators, so that the answer is the same whatever was asked before.
  const lookup = await (question.codes.length > 0 ? lookupWithIndicators : lookupOnce)(language);
  const phrase = (text: string, most: number) => findPhrase(language, text, most);
  try {
    const reader = question.words.length > 0 ? await readerOnce() : undefined;
    return { question, answer: await answer(question, reader, lookup, { language, phrase, ...wishes }), failed: false };
  } catch {
    return { question, answer: await answer(question, undefined, lookup, { language }), failed: true };
  }
}
