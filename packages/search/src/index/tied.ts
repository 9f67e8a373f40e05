import type { Document } from "./documents.ts";
import type { Similar } from "./similar.ts";

/** A document that another one leads to, and how strongly: the share of its score that it is lent, 0 to 1. */
export interface TiedDoc {
  doc: number;
  share: number;
}

/** How many documents a file is for: some 7 KB under Brotli. */
export const TIED = 600;

/** The share of a tie between documents that are about the same thing, of any other, and of likeness one: tuned as weights are. */
const CLOSE = 0.1;
const LOOSE = 0.05;
const ALIKE = 0.6;
/** How many of the documents that are most alike one it leads to. */
export const MOST_ALIKE = 5;
/** Shares travel in so many steps to one, up to the largest; what is less than half a step is left out. */
const STEPS = 16;
const LARGEST = 7;

/** For each document what it leads to in order, each as `LARGEST + 1` times the step from the last one, plus the share. */
export type TiedFile = number[][];

/** Writes what all documents lead to, by file. Addresses that are no documents of the index are left out. */
export function tiedFiles(
  documents: readonly Document[],
  similar: readonly (readonly Similar[])[],
): [name: string, file: TiedFile][] {
  const docs = new Map(documents.map(({ address }, doc) => [address, doc]));
  const packed = documents.map(({ ties }, own) => {
    const tied = new Map<number, number>();
    for (const { address, close } of ties.to ?? []) {
      const doc = docs.get(address);
      if (doc !== undefined && doc !== own) tied.set(doc, Math.max(tied.get(doc) ?? 0, close ? CLOSE : LOOSE));
    }
    for (const { doc, likeness } of similar[own] ?? []) tied.set(doc, (tied.get(doc) ?? 0) + ALIKE * likeness);
    let last = 0;
    return [...tied]
      .map(([doc, share]) => ({ doc, share: Math.min(LARGEST, Math.round(share * STEPS)) }))
      .filter(({ share }) => share > 0)
      .sort((a, b) => a.doc - b.doc)
      .map(({ doc, share }) => {
        const step = doc - last;
        last = doc;
        return (LARGEST + 1) * step + share;
      });
  });
  const files = Array.from({ length: Math.ceil(packed.length / TIED) }, (_, i) =>
    packed.slice(i * TIED, (i + 1) * TIED),
  );
  return files.map((file, i) => [`tied-${i}.json`, file]);
}

/** Reads what `tiedFiles` wrote of a document. */
export function unpackTied(steps: readonly number[] = []): TiedDoc[] {
  let doc = 0;
  return steps.map((step) => {
    doc += Math.floor(step / (LARGEST + 1));
    return { doc, share: (step % (LARGEST + 1)) / STEPS };
  });
}
