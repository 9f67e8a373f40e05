import { z } from "zod";
import { innovationCase } from "./case.ts";
import { dataUse, enabler, objective, page, planPart, priority, roadMap } from "./documents.ts";
import { appeals, figures } from "./figures.ts";
import { frameworkBranch, indicatorSet } from "./framework.ts";
import { glossary } from "./glossary.ts";
import { lesson } from "./lesson.ts";
import { actionAgenda, globalCompact, sdg } from "./links.ts";
import { resource } from "./resource.ts";
import { sources } from "./sources.ts";
import { story } from "./story.ts";

/** Kinds of MDX documents; the field `kind` tells them apart. */
export const documentSchema = z.discriminatedUnion("kind", [
  planPart,
  objective,
  enabler,
  priority,
  dataUse,
  roadMap,
  page,
  innovationCase,
  lesson,
  resource,
  story,
]);
/** Kinds of YAML data. */
export const dataSchema = z.discriminatedUnion("kind", [
  frameworkBranch,
  indicatorSet,
  globalCompact,
  sdg,
  actionAgenda,
  figures,
  appeals,
  sources,
  glossary,
]);

/** The frontmatter of a document in its source language. */
export type DocumentData = z.infer<typeof documentSchema>;
/** The kinds of documents that hang on the plan. */
export const knowledgeKinds = ["case", "lesson", "resource", "story"] as const;
/** One of the kinds of documents that hang on the plan. */
export type KnowledgeKind = (typeof knowledgeKinds)[number];
/** The frontmatter of a document that hangs on the plan. */
export type KnowledgeData = Extract<DocumentData, { kind: KnowledgeKind }>;
/** The frontmatter of a part of the plan or a page of the portal. */
export type PlanData = Exclude<DocumentData, { kind: KnowledgeKind }>;
/** The content of a YAML file. */
export type DataFile = z.infer<typeof dataSchema>;
/** The name of a kind of document or data. */
export type Kind = DocumentData["kind"] | DataFile["kind"];

const options = [...documentSchema.options, ...dataSchema.options];

/** The schema of each kind, by its name. */
export const schemas: ReadonlyMap<string, z.ZodType> = new Map(
  options.map((schema) => [schema.shape.kind.value, schema]),
);

export { type Translation, translation } from "./documents.ts";
export type { Fact } from "./facts.ts";
export type { FigureRecord } from "./figures.ts";
export type { TermRecord } from "./glossary.ts";
export type { SourceRecord } from "./sources.ts";
