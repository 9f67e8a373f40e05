import type { SiteFile } from "../file.ts";
import { json } from "./envelope.ts";
import caseSchema from "./schemas/case.json" with { type: "json" };
import documentSchema from "./schemas/document.json" with { type: "json" };
import indexSchema from "./schemas/index.json" with { type: "json" };
import lessonSchema from "./schemas/lesson.json" with { type: "json" };
import listSchema from "./schemas/list.json" with { type: "json" };
import nodeSchema from "./schemas/node.json" with { type: "json" };
import resourceSchema from "./schemas/resource.json" with { type: "json" };
import storySchema from "./schemas/story.json" with { type: "json" };
import targetSchema from "./schemas/target.json" with { type: "json" };
import termSchema from "./schemas/term.json" with { type: "json" };
import { type SchemaName, schemaHref } from "./schemas.ts";

/** The schemas as tools/api-schemas made them. */
export const schemaFiles: Readonly<Record<SchemaName, { $defs: object }>> = {
  index: indexSchema,
  list: listSchema,
  case: caseSchema,
  lesson: lessonSchema,
  resource: resourceSchema,
  story: storySchema,
  term: termSchema,
  document: documentSchema,
  node: nodeSchema,
  target: targetSchema,
};

/** The schemas as files of the API. */
export function publishedSchemas(): SiteFile[] {
  return Object.entries(schemaFiles).map(([name, schema]) => json(schemaHref(name as SchemaName), schema));
}
