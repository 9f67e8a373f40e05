import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildIndex, type Index, type Vocabulary } from "../index/build.ts";
import type { Start } from "../index/format.ts";
import { readAsked, readMeanings } from "./meanings.ts";
import { readPages } from "./pages.ts";
import { readTies } from "./ties.ts";

/** Makes the search index of a built site from the pages as Pagefind read them. Gives the number of documents. */
export function writeIndex(dist: string): number {
  return putIndex(dist, buildIndex(readPages(dist), readTies(dist), readVocabulary()));
}

/**
 * Puts an index into a site: `/search/start.json`, and a folder beside it whose name is the digest of what it holds, so
 * that a browser may keep its files for ever and never mixes two builds. Gives the number of documents.
 */
export function putIndex(dist: string, { start, files }: Index): number {
  const written = [...files].map(([name, value]) => [name, JSON.stringify(value)] as const);
  const digest = createHash("sha256");
  for (const [name, text] of written) digest.update(`${name}\n${text}\n`);
  const folder = `kept/${digest.digest("hex").slice(0, 12)}`;
  mkdirSync(join(dist, "search", folder), { recursive: true });
  for (const [name, text] of written) writeFileSync(join(dist, "search", folder, name), text);
  writeFileSync(join(dist, "search/start.json"), JSON.stringify({ folder, ...start } satisfies Start));
  return start.kinds.length;
}

/** Reads what people say, from the files that this package holds. */
export function readVocabulary(): Vocabulary {
  const folder = join(import.meta.dirname, "../query");
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  const files = readdirSync(join(folder, "asked"))
    .filter((name) => name.endsWith(".tsv"))
    .sort();
  return {
    meanings: readMeanings(read("everyday.tsv")),
    asked: files.flatMap((name) => readAsked(read(`asked/${name}`), name)),
  };
}
