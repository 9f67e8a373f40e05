import { type Catalogue, Lookup } from "../catalogue/catalogue.ts";
import type { Engine } from "../engine/engine.ts";
import { openPagefind } from "../engine/pagefind.ts";

const NOTHING: Catalogue = { codes: [], titles: [], pages: [], translated: {} };

let engine: Promise<Engine> | undefined;
let lookup: Promise<Lookup> | undefined;

/** The full-text index, loaded once; after a failure the next call tries again. */
export function engineOnce(): Promise<Engine> {
  engine ??= openPagefind();
  engine.catch(() => (engine = undefined));
  return engine;
}

/** Codes and titles, loaded once. Search works without them, only worse: a failure gives an empty catalogue. */
export function lookupOnce(language: string): Promise<Lookup> {
  lookup ??= loadCatalogue().then((catalogue) => new Lookup(catalogue, language));
  return lookup.catch(() => {
    lookup = undefined;
    return new Lookup(NOTHING, language);
  });
}

async function loadCatalogue(): Promise<Catalogue> {
  const response = await fetch("/search/catalogue.json");
  if (!response.ok) throw new Error(`${response.status} for the catalogue`);
  return (await response.json()) as Catalogue;
}
