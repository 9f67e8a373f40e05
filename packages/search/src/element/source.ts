import { Lookup, type Titles } from "../catalogue/catalogue.ts";
import { type PackedCatalogue, unpackCatalogue } from "../catalogue/packed.ts";
import { type FindPhrase, openPagefind } from "../engine/pagefind.ts";
import type { Start } from "../index/format.ts";
import { IndexReader } from "../index/read.ts";
import { json } from "./files.ts";

let reader: Promise<IndexReader> | undefined;
let lookup: Promise<Lookup> | undefined;
let indicators: Promise<Titles> | undefined;
let phrases: Promise<FindPhrase> | undefined;

/** The index, opened once; after a failure the next call tries again. */
export function readerOnce(): Promise<IndexReader> {
  reader ??= json<Start>("start.json").then((start) => new IndexReader(start, json));
  reader.catch(() => (reader = undefined));
  return reader;
}

/** What finds phrases, loaded when the first one is asked for. */
export async function findPhrase(language: string, phrase: string, most: number): ReturnType<FindPhrase> {
  phrases ??= openPagefind(language);
  phrases.catch(() => (phrases = undefined));
  return (await phrases)(phrase, most);
}

/** Codes and titles, loaded once; after a failure the next call tries again. */
export function lookupOnce(language: string): Promise<Lookup> {
  lookup ??= json<PackedCatalogue>("catalogue.json").then((packed) => new Lookup(unpackCatalogue(packed), language));
  lookup.catch(() => (lookup = undefined));
  return lookup;
}

/** The same with the titles of all indicators. */
export async function lookupWithIndicators(language: string): Promise<Lookup> {
  const known = await lookupOnce(language);
  indicators ??= json<Titles>("indicators.json");
  indicators.catch(() => (indicators = undefined));
  known.add(await indicators);
  return known;
}
