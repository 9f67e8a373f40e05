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
    const length = lengths[doc] ?? 1;
    const alike = Array.from(sums, (sum, other) => ({ doc: other, likeness: sum / (length * (lengths[other] ?? 1)) }));
    return alike
      .filter(({ likeness }) => likeness > 0)
      .sort((a, b) => b.likeness - a.likeness || a.doc - b.doc)
      .slice(0, most);
  });
}

/** Most phrases of a document that count for a word. */
const PHRASES = 3;

/** How much a document says about a word. */
function amountOf({ body, summary, phrases }: Posting): number {
  const named = phrases.filter(({ kind }) => kind !== "everyday").length;
  return body / 7 + (summary ? 1 : 0) + Math.min(PHRASES, named);
}
