import { FIELD_WEIGHTS } from "../rank/merge.ts";
import type { Engine, Hit, IndexedPage } from "./engine.ts";

/** What we use of Pagefind's API; `search(null)` gives all pages. */
interface Pagefind {
  createInstance(options: object): Instance;
}
interface Instance {
  init(): Promise<void>;
  search(term: string | null): Promise<{ results: RawHit[] }>;
}
interface RawHit {
  id: string;
  score: number;
  words: number[];
  matchedMetaFields?: string[];
  data(): Promise<IndexedPage>;
}

/** Fields weigh nothing in Pagefind's own score, which so is the body's alone: merging weighs them. */
const metaWeights = Object.fromEntries([...Object.keys(FIELD_WEIGHTS), "kind", "code", "image", "image_alt"].map((field) => [field, 0]));
/** Longest wait for the index, in milliseconds: then the reader is told that it cannot be loaded. */
const PATIENCE = 20_000;

/**
 * Loads Pagefind and the index of the page's language. Rejects where that fails. Without its worker it needs 23 KB
 * less and has one way to fail instead of two; at some thousand pages a word takes a few milliseconds.
 */
export async function openPagefind(base = "/pagefind/"): Promise<Engine> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind.js`)) as Pagefind;
  const instance = pagefind.createInstance({ noWorker: true, ranking: { metaWeights } });
  await instance.init();
  const { results } = await within(PATIENCE, instance.search(null));
  return { size: results.length, find: async (word) => (await instance.search(word)).results.map(hitOf) };
}

function hitOf({ id, score, words, matchedMetaFields = [], data }: RawHit): Hit {
  return { id, score, fields: matchedMetaFields, locations: words, page: data };
}

function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  return Promise.race([promise, new Promise<never>((_, reject) => setTimeout(() => reject(new Error("The index did not arrive.")), milliseconds))]);
}
