import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fileOf, generateSchemas, textOf } from "./generate.ts";

const made = generateSchemas();

test.each([...made.keys()])(
  "the schema %s is what the interfaces say; else run pnpm -F api-schemas schemas",
  (name) => {
    expect(readFileSync(fileOf(name), "utf8")).toBe(textOf(made.get(name) ?? {}));
  },
);

test("a schema says what its interfaces and its authors' schema say", () => {
  const { data } = made.get("case")?.properties ?? {};
  expect(data?.description).toBe("What was tried, promised and achieved.");
  expect(data?.properties?.["text"]?.items?.$ref).toBe("#/$defs/Passage");
  // From the schema by which authors write.
  expect(data?.properties?.["facts"]?.items?.properties?.["unit"]?.description).toBe("A unit of the vocabulary");
});

test("what may be missing is not asked for", () => {
  const { data } = made.get("node")?.properties ?? {};
  expect(data?.required).toContain("indicators");
  expect(data?.required).not.toContain("difference");
});

test("every type has one meaning in all schemas", () => {
  const meanings = new Map<string, string>();
  for (const schema of made.values())
    for (const [name, type] of Object.entries(schema.$defs ?? {})) {
      expect(meanings.get(name) ?? JSON.stringify(type), name).toBe(JSON.stringify(type));
      meanings.set(name, JSON.stringify(type));
    }
  expect(meanings.size).toBeGreaterThan(10);
});
