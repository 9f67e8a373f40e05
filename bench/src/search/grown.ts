import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildGraph, type Graph } from "@portolan/model/graph";
import { readContent, sitePackages } from "@portolan/model/read";
import { makeCatalogue } from "@portolan/search/catalogue";
import { buildIndex } from "@portolan/search/index";
import type { Ties } from "@portolan/search/index/ties";
import { putIndex, readVocabulary } from "@portolan/search/node";
import { readPages } from "@portolan/search/node/pages";
import { readTies } from "@portolan/search/node/ties";
import { type Copy, writerOf } from "./writer.ts";

/** A search on disk: how many documents its index has, what it took to make it, and how large its files are, packed. */
export interface GrownSearch {
  documents: number;
  seconds: number;
  files: number;
}

/** What of the built site search does not need while it is measured. */
const LEFT_OUT = ["pagefind", "api", "search/kept"];

/**
 * Puts the built site into `folder` with a search over `size` documents in place of its own: documents of the content
 * and terms of the glossary, as other benchmarks count them; parts of the framework come on top. The real ones stay
 * as they are. Index and list of titles are made by the code that the build makes them with.
 */
export function growSearch(root: string, size: number, folder: string): GrownSearch {
  const dist = join(root, "apps/portal/dist");
  const packages = sitePackages(join(root, "apps/portal"), undefined);
  const { graph } = buildGraph(readContent("", packages));
  const real = graph.documents.size + graph.terms.size;
  if (size < real) throw new Error(`The real content alone has ${real} documents and terms.`);
  const pages = readPages(dist);
  const ties = readTies(dist);
  const write = writerOf(pages, ties);
  const copies = Array.from({ length: size - real }, (_, i) => write(i + 1));

  rmSync(folder, { recursive: true, force: true });
  const left = LEFT_OUT.map((name) => join(dist, name));
  cpSync(dist, folder, { recursive: true, filter: (path) => !left.includes(path) });
  writeFileSync(join(folder, "search/catalogue.json"), JSON.stringify(makeCatalogue(grownGraph(graph, copies))));
  const start = performance.now();
  const index = buildIndex(
    [...pages, ...copies.flatMap((copy) => copy.pages)],
    new Map<string, Ties>([...ties, ...copies.map((copy) => [addressOf(copy), copy.ties] as const)]),
    readVocabulary(),
  );
  const documents = putIndex(folder, index);
  return { documents, seconds: (performance.now() - start) / 1000, files: index.files.size + 1 };
}

/** The graph with the copies among its documents, as far as the list of titles looks at it. */
function grownGraph(graph: Graph, copies: readonly Copy[]): Graph {
  const documents = new Map(graph.documents);
  for (const copy of copies) {
    const original = graph.documents.get(copy.of.url);
    if (original === undefined)
      throw new Error(`The content has no document for ${copy.of.url}: build the site again.`);
    const address = addressOf(copy);
    const titled = (title = "") => ({ ...original.document, data: { ...original.document.data, title } });
    const [own, ...others] = copy.pages;
    const translations = new Map(
      others.map(({ language, meta }) => [language, titled(meta["title"])] as const),
    ) as typeof original.translations;
    documents.set(address, {
      address,
      document: titled(own?.meta["title"]),
      translations,
    });
  }
  return { ...graph, documents };
}

const addressOf = ({ pages }: Copy): string => pages[0]?.url ?? "";
