import { readFileSync } from "node:fs";
import type { Format, Site, SiteFile } from "../file.ts";
import { ROOT } from "./address.ts";
import { type Collection, collections, learnedEntries } from "./collections.ts";
import { indexRecord } from "./contents.ts";
import { file, json } from "./envelope.ts";
import { type Entry, listFiles } from "./list.ts";
import { openApi } from "./openapi.ts";
import { recordOf } from "./record.ts";
import { publishedSchemas } from "./schema-files.ts";

/** The static JSON API: what each page shows as a value, and lists by which everything is found. */
export const api: Format = function* (site) {
  const { graph } = site;
  const counts = new Map<string, number>();
  for (const collection of collections) {
    const entries = collection.entries(graph);
    counts.set(collection.name, entries.length);
    yield* collectionFiles(site, collection, entries);
  }
  yield file(`${ROOT}/index.json`, "index", indexRecord(site, counts));
  yield json(`${ROOT}/openapi.json`, openApi(site));
  yield* publishedSchemas();
  yield { path: `${ROOT.slice(1)}/README.md`, content: readFileSync(guide, "utf8") };
};

// Read beside the code and given away with the API: one text.
const guide = new URL("../../../../docs/api.md", import.meta.url);

function* collectionFiles(site: Site, collection: Collection, entries: readonly Entry[]): Generator<SiteFile> {
  const { name, title, address } = collection;
  yield* listFiles({ title, address, base: `${ROOT}/${name}`, first: `${ROOT}/${name}/index.json`, entries });
  for (const entry of entries) yield* itemFiles(site, collection, entry);
}

function* itemFiles(site: Site, { schema, learned }: Collection, entry: Entry): Generator<SiteFile> {
  const { graph } = site;
  const { href, address, title, translations = [] } = entry;
  const base = href.replace(/\.json$/, "");
  if (schema === "list") {
    yield* listFiles({ title, address, base, first: href, entries: learnedEntries(graph, address) });
    return;
  }
  const hanging = learned && graph.knowledge.on.has(address) ? `${base}/learned` : undefined;
  const links = hanging === undefined ? {} : { learned: `${hanging}.json` };
  for (const at of [entry, ...translations]) yield file(at.href, schema, recordOf(site, at.address), links);
  if (hanging === undefined) return;
  const entries = learnedEntries(graph, address);
  yield* listFiles({ title, address, base: hanging, first: `${hanging}.json`, entries });
}
