import { expect, test } from "vitest";
import type { Result } from "../result.ts";
import { insertReport } from "./insert.ts";
import { reportOf, table } from "./table.ts";

const cost = (cpu: number, peak = 500) => ({ cpu, peak });
const build = (cpu: number, peak?: number) => ({
  ...cost(cpu + 10, peak),
  seconds: 60,
  astro: cost(cpu, peak),
  pagefind: cost(5),
});

function result(size: number, cpu: number, more: Partial<Result> = {}): Result {
  const portal = {
    reading: cost(2),
    cold: build(cpu),
    unchanged: build(cpu / 4),
    edited: build(cpu / 2),
    compared: { files: 30, different: [] },
  };
  const steps = { documents: size, pages: size, read: size, graph: size / 100, views: size / 10 };
  return { size, texts: size, machine: "Measured here.", portal, steps, peers: [], development: undefined, ...more };
}

test("a cell holds no line of the table open", () => {
  expect(table(["a", "b"], [["x|y"], ["1", "2"]])).toBe("| a | b |\n| --- | ---: |\n| x\\|y |  |\n| 1 | 2 |");
});

test("a target that is missed says so, one that is held too", () => {
  const report = reportOf([result(10_000, 41)]);
  expect(report).toContain("| Astro's part at most 40 CPU s | 41.0 s | **no** |");
  expect(report).toContain("| Astro's part at most 2 GB | 0.49 GB | yes |");
  expect(report).toContain("| One edit: at most 60 % of Astro's cold CPU | 50 % | yes |");
});

test("files that differ between an edited and a cold build are named", () => {
  const { portal } = result(10_000, 30);
  const report = reportOf([
    result(10_000, 30, { portal: { ...portal, compared: { files: 30, different: ["sources/index.html"] } } }),
  ]);
  expect(report).toContain("1 differ: sources/index.html");
  expect(report).toContain("| One edit: the same bytes as cold | 1 files differ | **no** |");
});

test("targets of a large site are not held against a small one, but those of development are", () => {
  expect(reportOf([result(1_000, 9)])).not.toContain("Target");
  const development = { own: { middle: 501, worst: 700 }, neighbour: { middle: 80, worst: 90 } };
  const report = reportOf([result(1_000, 9, { development })]);
  expect(report).toContain("| In development, an edit on its page within 0.5 s | 501 ms, at worst 700 ms | **no** |");
});

test("peers stand as ratios: a whole build beside one with search, Astro's part beside one without", () => {
  const peers = [
    { name: "Starlight 1", like: "build" as const, cost: cost(80, 1_000), pages: 1_100 },
    { name: "Eleventy 3", like: "astro" as const, cost: undefined, pages: 0, fault: "Error: no network\nmore" },
  ];
  const report = reportOf([result(1_000, 30, { peers })]);
  expect(report).toContain("| Starlight 1 | 1,100 | 80.0 / 1,000 | the whole build: × 0.50 | × 0.50 |");
  expect(report).toContain("| Eleventy 3 | not measured: Error: no network |  |  |  |");
});

test("growth is the time of a document in the largest site beside the smallest", () => {
  const large = result(10_000, 60);
  const report = reportOf([large, result(1_000, 12)]);
  expect(report).toContain("| Astro's part, a page | 12.00 ms | 6.00 ms | 0.50 |");
  expect(reportOf([large])).not.toContain("Growth");
});

test("a report replaces the one before it and nothing else", () => {
  const page = "# Title\n\n<!-- benchmark: begin -->\n\nold\n\n<!-- benchmark: end -->\n\nAfter.\n";
  expect(insertReport(page, "new")).toBe(page.replace("old", "new"));
  expect(() => insertReport("# No place\n", "new")).toThrow("no place");
});
