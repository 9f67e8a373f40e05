import { type Catalogue, Lookup, type Titles } from "../catalogue/catalogue.ts";
import type { Engine } from "../engine/engine.ts";
import { openPagefind } from "../engine/pagefind.ts";

const NOTHING: Catalogue = { codes: [], titles: [], pages: [], translated: {} };

let engine: Promise<Engine> | undefined;
let lookup: Promise<Lookup> | undefined;
let indicators: Promise<Titles> | undefined;

/** The full-text index, loaded once; after a failure the next call tries again. */
export function engineOnce(): Promise<Engine> {
  engine ??= openPagefind();
  engine.catch(() => (engine = undefined));
  return engine;
}

/** Codes and titles, loaded once. Search works without them, only worse: a failure gives an empty catalogue. */
export function lookupOnce(language: string): Promise<Lookup> {
  lookup ??= load<Catalogue>("/search/catalogue.json").then((catalogue) => new Lookup(catalogue, language));
  return lookup.catch(() => {
    lookup = undefined;
    return new Lookup(NOTHING, language);
  });
}

/** The same with the titles of all indicators. */
export async function lookupWithIndicators(language: string): Promise<Lookup> {
  const known = await lookupOnce(language);
  indicators ??= load<Titles>("/search/indicators.json");
  try {
    known.add(await indicators);
  } catch {
    indicators = undefined;
  }
  return known;
}

async function load<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return (await response.json()) as T;
}
