import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Problem, problem } from "@portolan/dialect";
import { type DataFile, dataSchema } from "../kinds/index.ts";
import { type ContentDocument, isSource, readDocument } from "./document.ts";
import { type ContentPackage, contentFiles, shownPath } from "./package.ts";
import { type Aligned, align, type Register } from "./register.ts";
import { readVocabularies, type Vocabularies } from "./vocabularies.ts";
import { hold, type Located, readYaml } from "./yaml.ts";

export { type ContentDocument, isSource, readDocument } from "./document.ts";
export { type ContentPackage, contentPackages, sitePackages } from "./package.ts";
export type { Register } from "./register.ts";
export type { Term, Vocabularies } from "./vocabularies.ts";
export { hold, type Located, readYaml } from "./yaml.ts";

/** Everything that the content packages hold, read and held to its schemas. */
export interface Content {
  documents: ContentDocument[];
  data: Located<DataFile>[];
  vocabularies: Vocabularies;
  /** By folder of a document: its register as it should be, where that differs from the file. */
  registers: Map<string, Aligned>;
  problems: Problem[];
}

/** What reading one file gave. */
interface FileResult {
  document?: ContentDocument;
  data?: Located<DataFile>;
  problems: Problem[];
}

/** Results of earlier readings by path, each with the file's stamp: a second reading looks at changed files only. */
export type ReadCache = Map<string, { stamp: string; result: FileResult; lastGood: FileResult | undefined }>;

/** Reads all files of the packages; `root` is what paths are shown relative to. */
export function readContent(root: string, packages: readonly ContentPackage[], cache?: ReadCache): Content {
  const content: Content = {
    documents: [],
    data: [],
    vocabularies: readVocabularies(),
    registers: new Map(),
    problems: [],
  };
  for (const pack of packages)
    for (const path of contentFiles(pack.directory)) {
      const { document, data, problems } = cache ? readCached(root, pack, path, cache) : readFile(root, pack, path);
      content.problems.push(...problems);
      if (document) content.documents.push({ ...document });
      if (data) content.data.push(data);
    }
  giveIds(root, content);
  return content;
}

/** A file that broke since the last reading keeps its last good content beside its new problems. */
function readCached(root: string, pack: ContentPackage, path: string, cache: ReadCache): FileResult {
  const { mtimeMs, size } = statSync(path);
  const stamp = `${mtimeMs} ${size}`;
  const known = cache.get(path);
  if (known?.stamp === stamp) return known.result;
  const read = readFile(root, pack, path);
  const lastGood = read.document || read.data ? read : known?.lastGood;
  const result = { ...lastGood, problems: read.problems };
  cache.set(path, { stamp, result, lastGood });
  return result;
}

function readFile(root: string, pack: ContentPackage, path: string): FileResult {
  const file = shownPath(root, path);
  const source = readFileSync(path, "utf8");
  const result = path.endsWith(".mdx") ? readMdx(source, file, pack, path) : readData(source, file);
  const value = result.document?.data ?? result.data?.value;
  if (value && "kind" in value && !pack.kinds.includes(value.kind))
    result.problems.push(
      problem(
        "package-kinds",
        file,
        undefined,
        `${pack.name} does not declare the kind "${value.kind}".`,
        'Add it to "portolan.kinds" in the package\'s package.json, or move the file.',
      ),
    );
  return result;
}

function readMdx(source: string, file: string, pack: ContentPackage, path: string): FileResult {
  const language = basename(path, ".mdx");
  const slug = shownPath(pack.directory, dirname(path));
  if (!/^(en|fr|es|ar)$/.test(language) || slug === "")
    return {
      problems: [
        problem(
          "no-page",
          file,
          undefined,
          "This document yields no page: it is not <folder>/<language>.mdx.",
          "Name it en.mdx, fr.mdx, es.mdx or ar.mdx in a folder of its own.",
        ),
      ],
    };
  return readDocument(source, { file, package: pack.name, slug, language });
}

function readData(source: string, file: string): FileResult {
  const { located, problems } = readYaml(source, file);
  if (located === undefined) return { problems };
  const kind = (located.value as { kind?: unknown } | null)?.kind;
  const kinds = dataSchema.options.map((o) => o.shape.kind.value);
  if (!(kinds as unknown[]).includes(kind)) {
    const what = kind === undefined ? "The file does not say its kind." : `There is no kind ${JSON.stringify(kind)}.`;
    return {
      problems: [
        problem("unknown-kind", file, located.placeOf(["kind"]), what, `Give "kind" one of ${kinds.join(", ")}.`),
      ],
    };
  }
  const held = hold(located, dataSchema);
  return held.value
    ? { data: { ...located, value: held.value }, problems: held.problems }
    : { problems: held.problems };
}

/** Source documents get their ids from the register beside them, translations from their source. */
function giveIds(root: string, content: Content): void {
  const sources = new Map<string, ContentDocument>();
  for (const document of content.documents.filter(isSource)) {
    const path = join(root, dirname(document.file), "ids.json");
    sources.set(dirname(document.file), document);
    let register: Register | undefined;
    try {
      register = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Register) : undefined;
    } catch {
      // It is not made anew: that would give every paragraph another number than the one it was cited by.
      content.problems.push(
        problem(
          "register-syntax",
          shownPath(root, path),
          undefined,
          "The register of paragraph ids is not valid JSON.",
          "Restore it from the history of the repository; it is not edited by hand.",
        ),
      );
      continue;
    }
    const aligned = align(register, document.outline.blocks);
    document.ids = aligned.ids;
    document.retired = aligned.register.retired;
    if (aligned.changed || aligned.lost.length > 0) content.registers.set(dirname(document.file), aligned);
  }
  for (const document of content.documents) {
    const source = sources.get(dirname(document.file));
    if (isSource(document) || source === undefined) continue;
    document.ids = source.ids;
    document.retired = source.retired;
  }
}
