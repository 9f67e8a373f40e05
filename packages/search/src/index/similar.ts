import { rarity } from "../rank/score.ts";
import type { Posting, Term } from "./format.ts";

/** A document and how much alike another it is: 0 not at all, 1 the same. */
export interface Similar {
  doc: number;
  likeness: number;
}

/**
 * For each document those that are most alike it: the cosine between what the index knows of their words, by rarity
 * (vector space model, Salton, Wong & Yang 1975). English words alone, which nearly every document has.
 */
export function similarDocuments(
  terms: ReadonlyMap<string, Term>,
  size: number,
  most: number,
): readonly (readonly Similar[])[] {
  const words: [doc: number, weight: number][][] = [];
  const own: [word: number, weight: number][][] = Array.from({ length: size }, () => []);
  for (const [key, { found, postings }] of terms) {
    if (/^(?:fr|es|ar):/.test(key)) continue;
    const idf = rarity(found, size);
    const holding = postings.flatMap((posting): [number, number][] => {
      const said = amountOf(posting);
      return said > 0 ? [[posting.doc, idf * Math.sqrt(said)]] : [];
    });
    for (const [doc, weight] of holding) own[doc]?.push([words.length, weight]);
    words.push(holding);
  }
  const lengths = own.map((held) => Math.hypot(...held.map(([, weight]) => weight)) || 1);
  const sums = new Float64Array(size);
  return own.map((held, doc) => {
    sums.fill(0);
    for (const [word, weight] of held)
      for (const [other, theirs] of words[word] ?? []) sums[other] = (sums[other] ?? 0) + weight * theirs;
    sums[doc] = 0;
    const best: Similar[] = [];
    for (const [other, sum] of sums.entries()) {
      const likeness = sum / ((lengths[doc] ?? 1) * (lengths[other] ?? 1));
      if (likeness === 0 || likeness <= (best[most - 1]?.likeness ?? 0)) continue;
      const place = best.findIndex((one) => one.likeness < likeness);
      best.splice(place < 0 ? best.length : place, 0, { doc: other, likeness });
      best.length = Math.min(best.length, most);
    }
    return best;
  });
}

/** Most phrases of a document that count for a word. */
const PHRASES = 3;

/** How much a document says about a word. */
function amountOf({ body, summary, phrases }: Posting): number {
  const named = phrases.filter(({ kind }) => kind !== "everyday").length;
  return body / 7 + (summary ? 1 : 0) + Math.min(PHRASES, named);
}
