import { z } from "zod";
import { dataUse, enabler, objective, page, planPart, priority, roadMap } from "./documents.ts";
import { appeals, figures } from "./figures.ts";
import { frameworkBranch, indicatorSet } from "./framework.ts";
import { actionAgenda, globalCompact, sdg } from "./links.ts";
import { sources } from "./sources.ts";

/** Kinds of MDX documents; the field `kind` tells them apart. */
export const documentSchema = z.discriminatedUnion("kind", [
  planPart,
  objective,
  enabler,
  priority,
  dataUse,
  roadMap,
  page,
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
]);

/** The frontmatter of a document in its source language. */
export type DocumentData = z.infer<typeof documentSchema>;
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
export type { FigureRecord } from "./figures.ts";
export type { SourceRecord } from "./sources.ts";
