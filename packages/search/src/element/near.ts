import { slips } from "@portolan/language/slips";
import type { IndexReader } from "../index/read.ts";
import { writtenLike } from "../query/ask.ts";

/** Most words that are offered. */
const OFFERED = 5;

/**
 * Words of the index that are written most like some words that it lacks, for a question that nothing answers: further
 * away than typing errors are corrected, so they are offered and not taken. Rejects where the index does not arrive.
 */
export async function nearWords(words: readonly string[], language: string, reader: IndexReader): Promise<string[]> {
  const lists = await Promise.all(
    words.map(async (word) => {
      const most = Math.max(1, Math.floor(word.length * 0.4));
      const known = await writtenLike(word, language, reader);
      return known
        .filter(({ found }) => found > 0)
        .map(({ word: other, found }) => ({ other, found, count: slips(word, other, most), most }));
    }),
  );
  const near = lists.flat().filter(({ count, most }) => count <= most);
  near.sort((a, b) => a.count - b.count || b.found - a.found);
  return [...new Set(near.map(({ other }) => other))].slice(0, OFFERED);
}
