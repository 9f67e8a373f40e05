import { z } from "zod";
import type { Graph } from "../graph/index.ts";
import { type Cell, toCsv } from "./csv.ts";
import { caseRows, lessonRows, promiseRows, resourceRows } from "./knowledge.ts";
import { caseRow, lessonRow, promiseRow, resourceRow } from "./knowledge-schemas.ts";
import { figureRows, frameworkRows, indicatorRows, linkRows, sourceRows } from "./rows.ts";
import { figureRow, frameworkRow, indicatorRow, linkRow, sourceRow } from "./schemas.ts";

/** A list that the portal gives away: what it is, what a row is, and the rows of a graph. */
export interface Export {
  title: string;
  row: z.ZodObject;
  rows: (graph: Graph) => Record<string, Cell>[];
}

/** Every export by its name: `/exports/<name>.csv`, `.json` and `.schema.json`. */
export const exports: Readonly<Record<string, Export>> = {
  framework: {
    title: "The results framework: objectives, outcomes and outputs",
    row: frameworkRow,
    rows: frameworkRows,
  },
  indicators: {
    title: "Indicators of outcomes, outputs, enablers and cross-cutting priorities",
    row: indicatorRow,
    rows: indicatorRows,
  },
  crosswalk: {
    title: "Links from outputs to the objectives of the Global Compact",
    row: linkRow,
    rows: (g) => linkRows(g, (to) => to.startsWith("GCM ")),
  },
  sdg: {
    title: "Links from the plan to SDG targets",
    row: linkRow,
    rows: (g) => linkRows(g, (to) => to.startsWith("SDG ")),
  },
  "action-agenda": {
    title: "Links from the plan to the Action Agenda on Internal Displacement",
    row: linkRow,
    rows: (g) => linkRows(g, (to) => !/^(GCM|SDG) /.test(to)),
  },
  promises: { title: "Promises of all cases, and what came of them", row: promiseRow, rows: promiseRows },
  cases: { title: "Cases: what was tried, promised and achieved", row: caseRow, rows: caseRows },
  lessons: { title: "Lessons, with their limits and what is done with them", row: lessonRow, rows: lessonRows },
  resources: { title: "Learning resources", row: resourceRow, rows: resourceRows },
  figures: { title: "Figures", row: figureRow, rows: figureRows },
  sources: { title: "Sources", row: sourceRow, rows: sourceRows },
};

/** What may be done with what the portal gives away. */
export const LICENCE =
  "CC BY 4.0 for our words; the plan belongs to the International Organization for Migration; facts are cited.";
/** Whose words these are. */
export const STATEMENT =
  "An independent paraphrase of a public plan, not the organization's wording and not one of its publications.";

function named(name: string): Export {
  const found = exports[name];
  if (found === undefined) throw new Error(`There is no export "${name}".`);
  return found;
}

/** The list as CSV. Whose words they are and under which licence stands in every row, since rows get copied. */
export function csvOf(graph: Graph, name: string): string {
  const { row, rows } = named(name);
  const lines = rows(graph).map((r) => ({ ...r, wording: "paraphrase", statement: STATEMENT, licence: LICENCE }));
  return toCsv([...Object.keys(row.shape), "wording", "statement", "licence"], lines);
}

/** The list as JSON, with the address of its schema. */
export function jsonOf(graph: Graph, name: string): string {
  const { title, rows } = named(name);
  const lines = rows(graph);
  const head = {
    $schema: `${name}.schema.json`,
    title,
    wording: "paraphrase",
    statement: STATEMENT,
    licence: LICENCE,
    count: lines.length,
  };
  return `${JSON.stringify({ ...head, rows: lines }, null, 1)}\n`;
}

/** The schema that the JSON of that name is held to. */
export function schemaOf(name: string): z.ZodObject {
  const { title, row } = named(name);
  return z
    .strictObject({
      $schema: z.literal(`${name}.schema.json`),
      title: z.literal(title),
      wording: z.literal("paraphrase").meta({ description: "Whose words these are" }),
      statement: z.string(),
      licence: z.string(),
      count: z.int().min(0).meta({ description: "How many rows there are" }),
      rows: z.array(row),
    })
    .meta({ title });
}

/** The same schema in JSON Schema, for those who read the export with other tools. */
export function jsonSchemaOf(name: string): string {
  return `${JSON.stringify(z.toJSONSchema(schemaOf(name)), null, 1)}\n`;
}
