import type { Graph } from "@portolan/model/graph";
import type { Format, SiteFile } from "../file.ts";
import { ROOT } from "./address.ts";
import { type Collection, collections, learnedEntries } from "./collections.ts";
import { type Entry, file, listFiles } from "./list.ts";
import { recordOf } from "./record.ts";

/** The static JSON API: what each page shows as a value, and lists by which everything is found. */
export const api: Format = function* ({ graph }) {
  for (const collection of collections) yield* collectionFiles(graph, collection);
};

function* collectionFiles(graph: Graph, collection: Collection): Generator<SiteFile> {
  const entries = collection.entries(graph);
  const { name, title, address } = collection;
  yield* listFiles({ title, address, base: `${ROOT}/${name}`, first: `${ROOT}/${name}/index.json`, entries });
  for (const entry of entries) yield* itemFiles(graph, collection, entry);
}

function* itemFiles(graph: Graph, { schema, learned }: Collection, entry: Entry): Generator<SiteFile> {
  const { href, address, title, translations = [] } = entry;
  const base = href.replace(/\.json$/, "");
  if (schema === "list") {
    yield* listFiles({ title, address, base, first: href, entries: learnedEntries(graph, address) });
    return;
  }
  const hanging = learned && graph.knowledge.on.has(address) ? `${base}/learned` : undefined;
  const links = hanging === undefined ? {} : { learned: `${hanging}.json` };
  for (const at of [entry, ...translations]) yield file(at.href, schema, recordOf(graph, at.address), links);
  if (hanging === undefined) return;
  const entries = learnedEntries(graph, address);
  yield* listFiles({ title, address, base: hanging, first: `${hanging}.json`, entries });
}
