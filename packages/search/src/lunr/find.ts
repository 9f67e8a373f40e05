import lunr from "lunr";
import { findCodes } from "../query/codes.ts";
import type { OpenIndex } from "./open.ts";
import { codeTerm, isTelling, stem, wordsOf } from "./stems.ts";

/** Most words that are looked up: a pasted paragraph costs no more than a long question. */
const MOST_WORDS = 12;
/** From this length on a slip of the keys is forgiven, and the start of a word is taken for it. */
const LONG = 4;

/** A way to look a word up; the next is gone only where one finds nothing. */
type Way = (query: lunr.Query) => void;

/**
 * Numbers of the items that have any of the words: those with more words first, then by score. Words that say nothing
 * ask for nothing, so they leave everything: who begins with "what" is not told that nothing fits.
 */
export function findItems(indexes: readonly OpenIndex[], text: string): number[] {
  const found = new Map<number, { words: number; score: number }>();
  const questions = questionsOf(indexes, text);
  if (questions.length === 0) return indexes.flatMap(({ items }) => items);
  for (const ways of questions)
    for (const [item, score] of firstThatFinds(indexes, ways)) {
      const known = found.get(item);
      if (known === undefined) found.set(item, { words: 1, score });
      else {
        known.words++;
        known.score += score;
      }
    }
  return [...found].sort(([a, x], [b, y]) => y.words - x.words || y.score - x.score || a - b).map(([item]) => item);
}

/** What is asked for, a code or word at a time, each with the ways to look it up. */
function questionsOf(indexes: readonly OpenIndex[], text: string): Way[][] {
  const { codes, rest } = findCodes(text.replace(/[\p{C}\s]+/gu, " "));
  const all = wordsOf(rest);
  const words = [...new Set(all.filter(isTelling))].slice(0, MOST_WORDS);
  // A word with nothing after it is still being typed.
  const last = /[\p{L}\p{N}]$/u.test(text) ? all.at(-1) : undefined;
  return [
    ...codes.map((code) => [exactly(codeTerm(code))]),
    ...words.map((word) => [
      word === last ? beginning(word) : exactly(stem(word)),
      ...(word.length > LONG ? [longest(indexes, word)] : []),
      ...(word.length >= LONG ? [almost(stem(word))] : []),
    ]),
  ];
}

const exactly =
  (term: string): Way =>
  (query) =>
    void query.term(term, { usePipeline: false });

const beginning =
  (word: string): Way =>
  (query) => {
    query.term(stem(word), { usePipeline: false, boost: 2 });
    query.term(word, { usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
  };

const almost =
  (term: string): Way =>
  (query) =>
    void query.term(term, { usePipeline: false, editDistance: 1 });

/** The longest term with which the word begins: "displacem" is on its way to what the index has as "displac". */
function longest(indexes: readonly OpenIndex[], word: string): Way {
  for (let length = word.length - 1; length >= Math.max(LONG, word.length - LONG); length--) {
    const start = word.slice(0, length);
    if (indexes.some(({ terms }) => terms.has(start))) return exactly(start);
  }
  return () => undefined;
}

function firstThatFinds(indexes: readonly OpenIndex[], ways: readonly Way[]): [item: number, score: number][] {
  for (const way of ways) {
    const found = indexes.flatMap((index) =>
      ask(index, way).map(({ ref, score }): [number, number] => [index.items[Number(ref)] ?? -1, score]),
    );
    if (found.length > 0) return found;
  }
  return [];
}

function ask({ lunr: index }: OpenIndex, way: Way): lunr.Index.Result[] {
  return index.query((query) => {
    way(query);
    // Without a clause lunr would answer with everything.
    if (query.clauses.length === 0) query.term("\u0000", { usePipeline: false });
  });
}
