import { expect, test } from "vitest";
import { z } from "zod";
import { smallGraph } from "../testing/small-graph.ts";
import { viewOf } from "../views/index.ts";
import { csvOf, exports, jsonOf, jsonSchemaOf, schemaOf } from "./index.ts";

const graph = smallGraph();
const names = Object.keys(exports);
const rowsOf = (name: string) => (JSON.parse(jsonOf(graph, name)) as { rows: Record<string, unknown>[] }).rows;

test.each(names)("%s as JSON is valid against its schema, and names it", (name) => {
  const value = JSON.parse(jsonOf(graph, name)) as { $schema: string; count: number; rows: unknown[] };
  expect(schemaOf(name).safeParse(value).error).toBeUndefined();
  expect(value.$schema).toBe(`${name}.schema.json`);
  expect(value.count).toBe(value.rows.length);
  expect(value.count).toBeGreaterThan(0);
});

test.each(names)("the published JSON Schema of %s takes the export and refuses a changed one", (name) => {
  const published = z.fromJSONSchema(JSON.parse(jsonSchemaOf(name)) as Parameters<typeof z.fromJSONSchema>[0]);
  const value = JSON.parse(jsonOf(graph, name)) as { rows: Record<string, unknown>[] };
  expect(published.safeParse(value).success).toBe(true);
  expect(published.safeParse({ ...value, rows: [{ ...value.rows[0], more: 1 }] }).success).toBe(false);
});

test.each(names)("%s as CSV has the same rows, and says in each whose words they are", (name) => {
  const lines = csvOf(graph, name).trimEnd().split("\r\n");
  expect(lines.length - 1).toBe(rowsOf(name).length);
  for (const line of lines.slice(1)) expect(line).toContain(",paraphrase,");
});

test("the framework's numbers are those of the page", () => {
  const page = viewOf(graph, "/framework/");
  const rows = rowsOf("framework");
  const count = (kind: string) => rows.filter((r) => r["kind"] === kind).length;
  expect(page).toMatchObject({
    totals: {
      longTerm: count("long-term-outcome"),
      outcomes: count("outcome"),
      outputs: count("output"),
      indicators: 3,
    },
  });
  expect(rows.find((r) => r["code"] === "2")).toMatchObject({ outputs: 2, indicators: 3 });
  expect(rows.map((r) => r["code"])).toEqual(["2", "2a", "2a1", "2a11", "2a13", "2a2"]);
});

test("indicators of enablers and priorities are among the indicators", () => {
  expect(rowsOf("indicators").map((r) => r["code"])).toEqual(["2a1a", "2a1b", "2a11a", "E4.1b", "C1.10"]);
  expect(rowsOf("indicators")[1]).toMatchObject({
    unitWords: ["people", "per cent"],
    address: "/framework/2a1/#2a1b",
    target: "not published",
  });
});

test("the crosswalk has as many links as its page, each with its basis", () => {
  expect(viewOf(graph, "/framework/crosswalk/")).toMatchObject({ links: rowsOf("crosswalk").length });
  expect(rowsOf("sdg").map((r) => [r["code"], r["basis"], r["why"]])).toEqual([
    ["2a1b", "official", "it measures it"],
    ["2a11", "editorial", "plans come first"],
  ]);
});

test("a title that begins like a formula is harmless in the CSV and unchanged in the JSON", () => {
  expect(csvOf(graph, "indicators")).toContain("'=Plans in force");
  expect(rowsOf("indicators")[0]?.["title"]).toBe("=Plans in force");
});
