import { gapsOf } from "@portolan/model/library";
import type { IndexedText } from "@portolan/model/library/data";
import lunr from "lunr";
import { letterOf, type PackedIndex, packTerms } from "./packed.ts";
import { codeTerm, isTelling, stem, wordsOf } from "./stems.ts";

/** What a hit in each field is worth. */
const fields = { title: 4, aliases: 3, codes: 3, asked: 2, summary: 1 } as const;
type Field = keyof typeof fields;

/** The index of some items, ready to be sent. lunr weighs the words; what it would send besides is left out. */
export function packIndex(texts: readonly IndexedText[]): PackedIndex {
  const builder = new lunr.Builder();
  builder.pipeline.reset();
  builder.ref("at");
  for (const [field, boost] of Object.entries(fields)) builder.field(field, { boost });
  for (const [at, text] of texts.entries()) builder.add({ at: String(at), ...tokensOf(text) });
  return slim(
    builder.build().toJSON() as Serialised,
    texts.map(({ item }) => item),
  );
}

/** Arrays are taken by lunr as tokens, made already. */
function tokensOf({ title, aliases, codes, asked, summary }: IndexedText): Record<Field, string[]> {
  const stems = (...of: readonly string[]) => wordsOf(of.join(" ")).filter(isTelling).map(stem);
  return {
    title: stems(title),
    aliases: stems(...aliases),
    codes: codes.map(codeTerm),
    asked: stems(...asked),
    summary: stems(summary),
  };
}

interface Serialised {
  fieldVectors: [ref: string, vector: number[]][];
  invertedIndex: [term: string, posting: { _index: number }][];
}

function slim({ fieldVectors, invertedIndex }: Serialised, items: readonly number[]): PackedIndex {
  // A score is the sum over the fields, so they can be added up before.
  const scores = new Map<number, Map<number, number>>();
  for (const [ref, vector] of fieldVectors) {
    const at = Number(ref.split("/")[1]);
    for (let i = 0; i < vector.length; i += 2) {
      const of = scores.get(vector[i] ?? -1) ?? new Map<number, number>();
      scores.set(vector[i] ?? -1, of.set(at, (of.get(at) ?? 0) + (vector[i + 1] ?? 0)));
    }
  }
  const terms = invertedIndex.map(([term, { _index }]) => ({
    term,
    found: scores.get(_index) ?? new Map<number, number>(),
  }));
  terms.sort((a, b) => (a.term < b.term ? -1 : 1));
  return {
    items: gapsOf(items),
    terms: packTerms(terms.map(({ term }) => term)),
    postings: terms.map(({ found }) => posting([...found].sort(([a], [b]) => a - b))).join(" "),
  };
}

function posting(found: readonly (readonly [at: number, score: number])[]): string {
  return found
    .map(([at, score], i) => {
      const gap = at - (found[i - 1]?.[0] ?? -1);
      return (gap === 1 ? "" : String(gap)) + letterOf(score);
    })
    .join("");
}
