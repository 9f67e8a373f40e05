import { join } from "node:path";
import { schemas as described, type SchemaName, schemaHref } from "@portolan/formats/api/schemas";
import { schemas as kinds } from "@portolan/model/schemas";
import generator from "typescript-json-schema";
import { z } from "zod";
import { describe } from "./describe.ts";
import { markOptional } from "./optional.ts";
import type { Shape } from "./shape.ts";
import { tidy } from "./tidy.ts";

const api = join(import.meta.dirname, "../../../packages/formats/src/api");
const DRAFT = "https://json-schema.org/draft/2020-12/schema";

/** Where the schema of that name is kept. */
export const fileOf = (name: SchemaName) => join(api, `schemas/${name}.json`);
/** A schema as its file holds it. */
export const textOf = (schema: Shape) => `${JSON.stringify(schema, null, 2)}\n`;

/** The schemas of the API by their names, from the interfaces of its records and their comments. */
export function generateSchemas(): Map<SchemaName, Shape> {
  const files = ["contents", "envelope", "list", "record"].map((name) => join(api, `${name}.ts`));
  const program = generator.programFromConfig(join(api, "../../tsconfig.json"), files);
  markOptional(program);
  // The compiler here is older than the repository's, which has the last word on faults of types.
  const made = generator.buildGenerator(program, { required: true, strictNullChecks: true, ignoreErrors: true });
  if (made === null) throw new Error("The interfaces of the API could not be read.");
  const schemaOf = (name: string) => tidy(made.getSchemaForSymbol(name) as Shape);
  const envelope = schemaOf("Envelope");
  return new Map(
    (Object.keys(described) as SchemaName[]).map((name) => {
      const entry: { interface: string; kind?: string } = described[name];
      const { $schema: _, $defs = {}, ...record } = schemaOf(entry.interface);
      const data = withAuthors(record, entry.kind);
      return [name, wrap(name, envelope, { ...data, title: entry.interface }, $defs)];
    }),
  );
}

function wrap(name: SchemaName, envelope: Shape, data: Shape, $defs: Record<string, Shape>): Shape {
  const $id = schemaHref(name);
  const { $schema: _, $defs: __, description: ___, properties = {}, ...rest } = envelope;
  return {
    $schema: DRAFT,
    $id,
    title: name,
    ...rest,
    properties: { ...properties, $schema: { ...properties["$schema"], const: $id }, data },
    $defs,
  };
}

/** What authors entered stands in `data` and `facts`; their schemas say what each field is. */
function withAuthors(record: Shape, kind: string | undefined): Shape {
  if (kind === undefined) return record;
  const authors = z.toJSONSchema(kinds.get(kind) as z.ZodType, { io: "input", unrepresentable: "any" }) as Shape;
  const results = authors.properties?.["results"];
  return describe(record, { properties: { data: authors, ...(results && { facts: results }) } });
}
