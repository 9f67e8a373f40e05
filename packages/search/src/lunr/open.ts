import { numbersOf } from "@portolan/model/library";
import lunr from "lunr";
import { type PackedIndex, scoreOf, unpackTerms } from "./packed.ts";

/** One file of the index, ready to be asked. */
export interface OpenIndex {
  lunr: lunr.Index;
  /** The numbers of its items, by lunr's names for them. */
  items: readonly number[];
  terms: ReadonlySet<string>;
}

const FIELD = "all";

/** Puts lunr's index together again. A file that is cut off or is none of ours throws. */
export function openIndex(packed: PackedIndex): OpenIndex {
  const terms = unpackTerms(packed.terms);
  const postings = packed.postings.split(" ");
  const items = numbersOf(packed.items);
  if (terms.length !== postings.length || items.length === 0) throw new Error("The index is not whole.");
  const vectors: number[][] = items.map(() => []);
  // Every posting holds the same nothing: lunr keeps places of words there.
  const nothing = {};
  const inverted = terms.map((term, index) => {
    const found: Record<string, object> = {};
    let at = -1;
    for (const [, gap, letter] of (postings[index] ?? "").matchAll(/(\d*)([A-Za-z])/g)) {
      at += gap === "" ? 1 : Number(gap);
      const vector = vectors[at];
      if (vector === undefined) throw new Error("The index names an item that it does not have.");
      vector.push(index, scoreOf(letter ?? ""));
      found[at] = nothing;
    }
    return [term, { _index: index, [FIELD]: found }];
  });
  const index = lunr.Index.load({
    version: lunr.version,
    fields: [FIELD],
    fieldVectors: vectors.map((vector, at) => [`${FIELD}/${at}`, vector]),
    invertedIndex: inverted,
    pipeline: [],
  });
  return { lunr: index, items, terms: new Set(terms) };
}
