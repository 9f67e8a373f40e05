import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkContent } from "@portolan/checks/content";
import { sitePackages } from "@portolan/model/read";
import { expect, test } from "vitest";
import { jsonSchemas, kindsPage, problemsPage } from "./documents.ts";
import type { Shape } from "./json-schema.ts";
import { unansweredSchema } from "./unanswered/schema.ts";

const root = join(import.meta.dirname, "../../..");
const { graph } = checkContent(root, sitePackages(join(root, "apps/portal"), undefined), []);
const file = (name: string) => readFileSync(join(root, name), "utf8");

test("the pages on kinds and problems say what schemas and rules say", () => {
  expect(file("docs/problems.md")).toBe(problemsPage(root));
  expect(file("docs/kinds.md")).toBe(kindsPage(graph));
});

test("every field of every kind says what it is, and every value shows an example", () => {
  const silent: string[] = [];
  for (const [kind, schema] of jsonSchemas(graph)) look(schema, kind, silent);
  look(unansweredSchema(), "unanswered", silent);
  expect([...new Set(silent)]).toEqual([]);
});

test("an editor gets the schema of each kind, with the codes, sources and words that exist", () => {
  for (const [kind, schema] of jsonSchemas(graph))
    expect(JSON.parse(file(`schemas/${kind}.json`)), kind).toEqual(schema);
  expect(JSON.parse(file("schemas/unanswered.json"))).toEqual(unansweredSchema());
  const enabler = JSON.stringify(jsonSchemas(graph).get("enabler"));
  expect(enabler).toContain('"1a11"');
  expect(enabler).toContain('"iom-plan-page"');
  expect(enabler).toContain('"urbanization"');
  expect(JSON.stringify(jsonSchemas(graph).get("figures"))).toContain('"usd"');
});

/** Fields without a description, and plain values without an example, below a schema. */
function look({ properties = {}, items, anyOf = [], oneOf = [] }: Shape, at: string, silent: string[]): void {
  const parts = [...anyOf, ...oneOf, ...(items ? [items] : [])];
  for (const part of parts) look(part, at, silent);
  for (const [name, field] of Object.entries(properties)) {
    if (field.const !== undefined) continue;
    if (!field.description) silent.push(`${at}.${name} has no description`);
    if (!hasFields(field) && !field.examples) silent.push(`${at}.${name} has no example`);
    look(field, `${at}.${name}`, silent);
  }
}

function hasFields({ properties, items, anyOf = [] }: Shape): boolean {
  return properties !== undefined || [...anyOf, ...(items ? [items] : [])].some(hasFields);
}
