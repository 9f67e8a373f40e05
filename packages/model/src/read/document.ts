import { check, type Outline, type Place, type Pointer, type Problem, parse, problem } from "@portolan/dialect";
import {
  type DocumentData,
  documentSchema,
  type KnowledgeData,
  knowledgeKinds,
  type Translation,
  translation,
} from "../kinds/index.ts";
import { digest } from "./register.ts";
import { hold, type Located, readYaml } from "./yaml.ts";

/** What a document's frontmatter points at besides codes, figures and sources. */
export type FrontmatterPointer = Omit<Pointer, "to"> & {
  to: Pointer["to"] | "theme" | "place" | "role" | "unit" | "family" | "audience" | "document";
};

/** One document in one language. Bodies are not kept: they are parsed again when their page is made. */
export interface ContentDocument {
  /** Folder of the document inside its package: the same for all its languages. */
  slug: string;
  language: string;
  package: string;
  file: string;
  /** Digest of its words: title, answer, summary and body. A translation names the one it was made from. */
  digest: string;
  data: DocumentData | Translation;
  outline: Outline;
  pointers: FrontmatterPointer[];
  /** Permanent ids of the outline's blocks, in order; filled from the source language's register. */
  ids: string[];
  retired: Record<string, string>;
}

/** True for a document in the source language, which carries the full frontmatter. */
export function isSource(document: ContentDocument): document is ContentDocument & { data: DocumentData } {
  return document.language === "en";
}

/** True for the data of a document that hangs on the plan: a case, lesson, resource or story. */
export function isKnowledge(data: DocumentData): data is KnowledgeData {
  return (knowledgeKinds as readonly string[]).includes(data.kind);
}

/** Where a document stands, as its path says. */
export interface Standing {
  file: string;
  package: string;
  slug: string;
  language: string;
}

/** Reads one MDX file: dialect, frontmatter against its kind's schema, and what it points at. */
export function readDocument(source: string, standing: Standing): { document?: ContentDocument; problems: Problem[] } {
  const { file, language } = standing;
  const { parsed, problems } = parse(source, file);
  if (parsed === undefined) return { problems };
  const checked = check(parsed.tree, source.replace(/^\uFEFF/, ""), file);
  problems.push(...checked.problems);
  if (parsed.frontmatter === undefined) {
    problems.push(
      problem(
        "missing-field",
        file,
        undefined,
        "The document has no frontmatter.",
        'Begin it with "---", its fields and "---".',
      ),
    );
    return { problems };
  }
  const yaml = readYaml(parsed.frontmatter.source, file, parsed.frontmatter.line);
  problems.push(...yaml.problems);
  if (yaml.located === undefined) return { problems };
  const held = language === "en" ? holdKind(yaml.located) : hold(yaml.located, translation);
  problems.push(...held.problems);
  if (checked.outline.words === 0)
    problems.push(
      problem(
        "empty-document",
        file,
        { line: parsed.frontmatter.line, column: 1 },
        "The document has no text.",
        "Write its body below the frontmatter, or take the file out.",
      ),
    );
  if (held.value === undefined) return { problems };
  const data = held.value;
  const body = checked.outline.blocks.map((b) => `${b.kind}${b.depth ?? ""} ${b.text}`).join("\n");
  const pointers = [...checked.outline.pointers, ...("kind" in data ? frontmatterPointers(data, yaml.located) : [])];
  return {
    document: {
      ...standing,
      digest: digest([data.title, data.answer, data.summary, body].join("\n")),
      data,
      outline: checked.outline,
      pointers,
      ids: [],
      retired: {},
    },
    problems,
  };
}

function holdKind(located: Located<unknown>) {
  const kind = (located.value as { kind?: unknown } | null)?.kind;
  const kinds = documentSchema.options.map((o) => o.shape.kind.value);
  if (typeof kind === "string" && (kinds as string[]).includes(kind)) return hold(located, documentSchema);
  const what = kind === undefined ? "The document does not say its kind." : `There is no kind ${JSON.stringify(kind)}.`;
  return {
    problems: [
      problem("unknown-kind", located.file, located.placeOf(["kind"]), what, `Give "kind" one of ${kinds.join(", ")}.`),
    ],
  };
}

function frontmatterPointers(data: DocumentData, located: Located<unknown>): FrontmatterPointer[] {
  const at = (to: FrontmatterPointer["to"], value: string, ...path: PropertyKey[]) =>
    new FieldPointer(to, value, located, path);
  const shared = [
    ...data.joins.map(({ to }, i) => at("code", to, "joins", i, "to")),
    ...data.sources.map((value, i) => at("source", value, "sources", i)),
    ...data.themes.map((value, i) => at("theme", value, "themes", i)),
  ];
  if (!isKnowledge(data)) return shared;
  return [
    ...shared,
    at("role", data.owner, "owner"),
    ...data.places.map((value, i) => at("place", value, "places", i)),
    ...data.globalCompact.map((number, i) => at("code", `GCM ${number}`, "globalCompact", i)),
    ...data.results.flatMap(({ unit, source }, i) => [
      at("unit", unit, "results", i, "unit"),
      at("source", source, "results", i, "source"),
    ]),
    ...(data.kind === "lesson"
      ? [
          at("role", data.action.owner, "action", "owner"),
          ...(data.family === undefined ? [] : [at("family", data.family, "family")]),
          ...data.cases.map((value, i) => at("document", value, "cases", i)),
        ]
      : []),
    ...(data.kind === "resource"
      ? [
          at("source", data.link.source, "link", "source"),
          ...data.audiences.map((value, i) => at("audience", value, "audiences", i)),
        ]
      : []),
    ...(data.kind === "story"
      ? [
          ...data.tells.map((value, i) => at("document", value, "tells", i)),
          at("image", data.picture.file, "picture", "file"),
        ]
      : []),
  ];
}

/** A pointer whose place is found only when somebody asks for it: that takes another reading of the frontmatter. */
class FieldPointer implements FrontmatterPointer {
  to: FrontmatterPointer["to"];
  value: string;
  #place: () => Place;

  constructor(
    to: FrontmatterPointer["to"],
    value: string,
    { placeOf }: Located<unknown>,
    path: readonly PropertyKey[],
  ) {
    this.to = to;
    this.value = value;
    this.#place = () => placeOf(path);
  }

  get line(): number {
    return this.#place().line;
  }

  get column(): number {
    return this.#place().column;
  }
}
