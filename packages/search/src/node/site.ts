import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Lookup, type Titles } from "../catalogue/catalogue.ts";
import { type PackedCatalogue, unpackCatalogue } from "../catalogue/packed.ts";
import type { Start } from "../index/format.ts";
import { IndexReader } from "../index/read.ts";
import { understand } from "../query/understand.ts";
import { type Answer, answer, type Options } from "../search.ts";

/** The search of a built site, with the same code as the dialog. */
export interface SiteSearch {
  /** Addresses of the results in order, as the dialog shows them (with language prefix and anchor). */
  ask(text: string, language: string): Promise<string[]>;
  /** The whole answer. */
  answer(text: string, options: Options): Promise<Answer>;
}

/** Opens the search of a built site. Rejects where its files are not there: the site has to be built first. */
export async function openSite(dist: string): Promise<SiteSearch> {
  const folder = join(dist, "search");
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));
  const catalogue = unpackCatalogue(read("catalogue.json") as PackedCatalogue);
  const indicators = read("indicators.json") as Titles;
  const reader = new IndexReader(
    read("start.json") as Start,
    async (name) => JSON.parse(await readFile(join(folder, name), "utf8")) as unknown,
  );
  const lookups = new Map<string, Lookup>();
  const answered = (text: string, options: Options) => {
    const lookup = lookups.get(options.language) ?? new Lookup(catalogue, options.language);
    lookups.set(options.language, lookup);
    lookup.add(indicators);
    return answer(understand(text, options.language), reader, lookup, options);
  };
  return {
    answer: answered,
    ask: async (text, language) => (await answered(text, { language })).results.map(({ address }) => address),
  };
}
