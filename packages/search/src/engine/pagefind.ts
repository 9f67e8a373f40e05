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
const metaWeights = Object.fromEntries(
  [...Object.keys(FIELD_WEIGHTS), "kind", "code", "image", "image_alt"].map((field) => [field, 0]),
);
/** Longest wait for the index, in milliseconds: then the reader is told that it cannot be loaded. */
const PATIENCE = 20_000;

/** How long the browser may take to write down a request that failed, in milliseconds. */
const RECORDED = 100;
/** How often loading was tried: a browser may keep a module that failed to load, so each try has its own address. */
let tries = 0;

/**
 * Loads Pagefind and the index of the page's language. Rejects where that fails. Without its worker it needs 23 KB
 * less and has one way to fail instead of two; at some thousand pages a word takes a few milliseconds.
 */
export async function openPagefind(base = "/pagefind/"): Promise<Engine> {
  const again = tries++ === 0 ? "" : `?try=${tries}`;
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind.js${again}`)) as Pagefind;
  const instance = pagefind.createInstance({ noWorker: true, ranking: { metaWeights } });
  await instance.init();
  const { results } = await within(PATIENCE, instance.search(null));
  return {
    size: results.length,
    async find(word) {
      const found = await instance.search(word);
      if (found.results.length === 0 && (await lost(`${base}index/`)))
        throw new Error("A part of the index did not arrive.");
      return found.results.map(hitOf);
    },
  };
}

/**
 * Whether a file below an address failed to load when it was last asked for. Pagefind finds nothing then and keeps
 * silent; the browser's record of requests tells. Where a browser does not record the status, nobody knows.
 */
async function lost(base: string): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, RECORDED));
  const last = new Map<string, PerformanceResourceTiming>();
  for (const entry of performance.getEntriesByType("resource") as PerformanceResourceTiming[])
    if (new URL(entry.name).pathname.startsWith(base)) last.set(entry.name, entry);
  return [...last.values()].some(
    ({ responseStatus, encodedBodySize }) => responseStatus >= 400 || (responseStatus === 0 && encodedBodySize === 0),
  );
}

function hitOf({ id, score, words, matchedMetaFields = [], data }: RawHit): Hit {
  return { id, score, fields: matchedMetaFields, locations: words, page: data };
}

function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error("The index did not arrive.")), milliseconds)),
  ]);
}
