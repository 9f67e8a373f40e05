import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkContent } from "@portolan/checks/content";
import { sitePackages } from "@portolan/model/read";
import { expect, test } from "vitest";
import { jsonSchemas, kindsPage, problemsPage } from "./documents.ts";

const root = join(import.meta.dirname, "../../..");
const { graph } = checkContent(root, sitePackages(join(root, "apps/portal"), undefined), []);
const file = (name: string) => readFileSync(join(root, name), "utf8");

test("the pages on kinds and problems say what schemas and rules say", () => {
  expect(file("docs/problems.md")).toBe(problemsPage(root));
  expect(file("docs/kinds.md")).toBe(kindsPage(graph));
});

test("an editor gets the schema of each kind, with the codes and sources that exist", () => {
  for (const [kind, schema] of jsonSchemas(graph))
    expect(JSON.parse(file(`schemas/${kind}.json`)), kind).toEqual(schema);
  const enabler = JSON.stringify(jsonSchemas(graph).get("enabler"));
  expect(enabler).toContain('"1a11"');
  expect(enabler).toContain('"iom-plan-page"');
});
