import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type CheckedContent, checkContent } from "@portolan/checks/content";
import { report } from "@portolan/checks/report";
import { type Content, type ReadCache, sitePackages } from "@portolan/model/read";
import type { Loader, LoaderContext } from "astro/loaders";
import { live } from "./live.ts";
import { expectedPages, sitePages } from "./site-pages.ts";

const cache: ReadCache = new Map();
let reading: { checked: CheckedContent; entries: Map<string, Entry[]> } | undefined;
/** What to do again when a file changes: one entry for each collection. */
const refreshers: (() => void)[] = [];
let watching = false;

/** What the store keeps of a document or data file: where it is, and a digest of all that pages take from it. */
interface Entry {
  id: string;
  file: string;
  digest: string;
}

const packagesOf = (config: LoaderContext["config"]) =>
  sitePackages(fileURLToPath(config.root), process.env["PORTOLAN_CONTENT"]);

/** Reads all content once for all collections; a change in development drops the reading. */
function read({ config, watcher, generateDigest }: LoaderContext): NonNullable<typeof reading> {
  if (reading) return reading;
  const checked = checkContent(
    fileURLToPath(new URL("../../", config.root)),
    packagesOf(config),
    sitePages,
    watcher && cache,
  );
  reading = { checked, entries: entriesOf(checked.content, generateDigest) };
  live.current = { ...checked, views: new Map() };
  return reading;
}

/** The entries of the store by kind; a translation stands with its source. */
function entriesOf(
  { documents, data }: Content,
  generateDigest: LoaderContext["generateDigest"],
): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  const put = (kind: string, entry: Entry) => {
    const list = entries.get(kind);
    if (list) list.push(entry);
    else entries.set(kind, [entry]);
  };
  const kinds = new Map(documents.flatMap((d) => ("kind" in d.data ? [[`${d.package}/${d.slug}`, d.data.kind]] : [])));
  for (const { package: pack, slug, language, file, digest, ids, data: fields } of documents)
    put(kinds.get(`${pack}/${slug}`) ?? "", {
      id: `${pack}/${slug}/${language}`,
      file,
      digest: `${digest} ${generateDigest([ids, fields] as never)}`,
    });
  for (const { file, value } of data) put(value.kind, { id: file, file, digest: generateDigest(value) });
  return entries;
}

/** A collection of all documents or data files of one kind. The store holds their digests; the graph holds them. */
export function kindLoader(kind: string): Loader {
  return {
    name: `portolan-${kind}`,
    async load(context) {
      const fill = () => {
        const entries = read(context).entries.get(kind) ?? [];
        const seen = new Set(entries.map(({ id }) => id));
        for (const { id, file, digest } of entries) context.store.set({ id, data: { file }, digest });
        for (const id of context.store.keys()) if (!seen.has(id)) context.store.delete(id);
      };
      fill();
      refreshers.push(fill);
    },
  };
}

/** The state of the whole. In a build, problems stop it here, all at once. */
export function graphLoader(): Loader {
  return {
    name: "portolan-graph",
    async load(context) {
      const fill = () => {
        const { problems } = read(context).checked;
        context.store.set({
          id: "state",
          data: { problems: problems.length },
          digest: context.generateDigest(problems as never),
        });
      };
      fill();
      const { checked } = read(context);
      if (context.watcher) {
        refreshers.push(fill);
        watch(context);
        if (checked.problems.length > 0) context.logger.error(`\n${report(checked.problems)}`);
      } else stopOn(checked, context);
    },
  };
}

/**
 * In a build: leaves the addresses that the site must have, for the build command to hold it to. Where there are
 * problems it leaves those to be reported, and stops.
 */
function stopOn({ graph, problems }: CheckedContent, { config }: LoaderContext): void {
  const folder = new URL(".astro/", config.root);
  const file = new URL("problems.txt", folder);
  rmSync(file, { force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL("addresses.json", folder), JSON.stringify(expectedPages(graph)));
  if (!problems.some((p) => p.severity === "error")) return;
  writeFileSync(file, report(problems));
  throw new Error("The content has problems; the build stops before a page is written.");
}

function watch(context: LoaderContext): void {
  const { config, watcher, logger } = context;
  if (watching || !watcher) return;
  watching = true;
  const directories = packagesOf(config).map(({ directory }) => directory);
  watcher.add(directories);
  let pending: NodeJS.Timeout | undefined;
  watcher.on("all", (_event, path) => {
    if (!/\.(mdx|ya?ml|json)$/.test(path) || !directories.some((directory) => path.startsWith(directory))) return;
    clearTimeout(pending);
    pending = setTimeout(() => {
      reading = undefined;
      const { checked } = read(context);
      for (const refresh of refreshers) refresh();
      logger.info(report(checked.problems));
    }, 20);
  });
}
