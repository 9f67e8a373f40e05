import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkContent, type CheckedContent } from "@portolan/checks/content";
import { report } from "@portolan/checks/report";
import { sitePackages, type ContentDocument, type ReadCache } from "@portolan/model/read";
import type { Loader, LoaderContext } from "astro/loaders";
import { live } from "./live.ts";
import { documentKey, type StoredDocument } from "./stored.ts";
import { sitePages } from "./site-pages.ts";

const cache: ReadCache = new Map();
let reading: { checked: CheckedContent; version: string } | undefined;
/** What to do again when a file changes: one entry for each collection. */
const refreshers: (() => void)[] = [];
let watching = false;

const packagesOf = (config: LoaderContext["config"]) => sitePackages(fileURLToPath(config.root), process.env["PORTOLAN_CONTENT"]);

/** Reads all content once for all collections; a change in development drops the reading. */
function read(config: LoaderContext["config"]): NonNullable<typeof reading> {
  if (reading) return reading;
  const checked = checkContent(fileURLToPath(new URL("../../", config.root)), packagesOf(config), sitePages, cache);
  const { documents, data, vocabularies } = checked.content;
  const all = [documents.map((d) => [documentKey(d), d.digest, d.ids, d.data]), data.map((d) => d.value), [...vocabularies.units.values()], checked.problems];
  reading = { checked, version: createHash("sha256").update(JSON.stringify(all)).digest("hex") };
  return reading;
}

/** A collection of all documents or data files of one kind. The store holds frontmatter and digests, not bodies. */
export function kindLoader(kind: string): Loader {
  return {
    name: `portolan-${kind}`,
    async load(context) {
      const fill = () => {
        const { checked } = read(context.config);
        const { documents, data } = checked.content;
        const seen = new Set<string>();
        const put = (id: string, value: Record<string, unknown>, digest: string) => {
          seen.add(id);
          context.store.set({ id, data: value, digest });
        };
        const kinds = new Map(documents.map((d) => [`${d.package} ${d.slug}`, "kind" in d.data ? d.data.kind : undefined] as const).filter(([, k]) => k));
        for (const document of documents)
          if (kinds.get(`${document.package} ${document.slug}`) === kind) put(documentKey(document), store(document), `${document.digest} ${document.ids.join()} ${context.generateDigest(document.data)}`);
        for (const { file, value } of data)
          if (value.kind === kind) put(file, { file, value }, context.generateDigest(value));
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
        const { checked, version } = read(context.config);
        const { units, themes, disaggregations } = checked.content.vocabularies;
        const vocabularies = { units: [...units], themes: [...themes], disaggregations: [...disaggregations] };
        context.store.set({ id: "state", data: { version, problems: checked.problems, vocabularies }, digest: version });
      };
      fill();
      const { checked } = read(context.config);
      if (context.watcher) {
        live.current = checked;
        refreshers.push(fill);
        watch(context);
        if (checked.problems.length > 0) context.logger.error(`\n${report(checked.problems)}`);
      } else stopOn(checked, context);
    },
  };
}

/** In a build: leaves the problems for the build command to report, and stops. */
function stopOn({ problems }: CheckedContent, { config }: LoaderContext): void {
  const folder = new URL(".astro/", config.root);
  const file = new URL("problems.txt", folder);
  rmSync(file, { force: true });
  if (!problems.some((p) => p.severity === "error")) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, report(problems));
  throw new Error("The content has problems; the build stops before a page is written.");
}

function watch({ config, watcher, logger }: LoaderContext): void {
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
      const { checked } = read(config);
      live.current = checked;
      for (const refresh of refreshers) refresh();
      logger.info(report(checked.problems));
    }, 20);
  });
}

function store({ outline, pointers, ...document }: ContentDocument): StoredDocument & Record<string, unknown> {
  return {
    ...document,
    pointers: pointers.map(({ to, value }) => ({ to, value })),
    blocks: outline.blocks.map(({ kind, depth }) => ({ kind, depth })),
    words: outline.words,
  };
}
