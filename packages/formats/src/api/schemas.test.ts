import { Ajv2020 } from "ajv/dist/2020.js";
import formatsOf from "ajv-formats";
import { expect, test } from "vitest";
import { bareSite, realGraph } from "../testing.ts";
import type { Envelope } from "./envelope.ts";
import { api } from "./index.ts";
import { schemaFiles } from "./schema-files.ts";

type File = Envelope & { data: Record<string, unknown> };

// Readers have to expect new fields, so what is published allows them. Here each field has to be known.
const ajv = formatsOf.default(new Ajv2020({ strict: true }));
for (const schema of Object.values(schemaFiles)) ajv.addSchema(closed(schema));

const files: File[] = [];
for await (const { path, content } of api(bareSite(realGraph())))
  if (/^api\/v1\/(?!schemas|openapi|README)/.test(path)) files.push(JSON.parse(content as string) as File);

/** The schema with every object closed to fields that it does not name. */
function closed<T>(schema: T): T;
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const parts = Object.fromEntries(Object.entries(schema).map(([name, part]) => [name, closed(part)]));
  const isObject = parts["type"] === "object" && "properties" in parts;
  return { ...parts, ...(isObject && { additionalProperties: false }) };
}

function faults(file: File): string[] {
  const check = ajv.getSchema(file.$schema);
  if (check === undefined) return [`there is no schema ${file.$schema}`];
  return check(file) ? [] : [ajv.errorsText(check.errors)];
}

test("every file keeps to the schema that it names, and has no field that the schema does not know", () => {
  expect(files.length).toBeGreaterThan(600);
  const found = files.flatMap((file) => faults(file).map((fault) => `${String(file.data["address"])}: ${fault}`));
  expect(found).toEqual([]);
});

test.each(Object.keys(schemaFiles))("the schema %s refuses what is more, missing or of another kind", (name) => {
  const file = files.find((f) => f.$schema === `/api/v1/schemas/${name}.json`);
  if (file === undefined) throw new Error(`Nothing keeps to the schema ${name}.`);
  const { title, ...without } = file.data;
  expect(faults(file)).toEqual([]);
  expect(faults({ ...file, data: { ...without, title, more: 1 } })).not.toEqual([]);
  expect(faults({ ...file, data: without })).not.toEqual([]);
  expect(faults({ ...file, data: { ...without, title: 7 } })).not.toEqual([]);
});
