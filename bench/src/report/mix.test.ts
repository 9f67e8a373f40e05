import { expect, test } from "vitest";
import type { MixResult } from "../mix/measure.ts";
import { mixReportOf } from "./mix.ts";

function result(size: number, cpu: readonly number[], peak = 600): MixResult {
  const runs = cpu.map((seconds) => ({ graph: 0.5, views: seconds - 0.5, peak }));
  return { size, kinds: { plan: 1, term: 1_200 }, pages: size, machine: "Measured here.", day: "2026-11-24", runs };
}

test("the worst of the runs has to hold the targets of 10,000 documents", () => {
  const held = mixReportOf([result(10_000, [9, 10, 8])]);
  expect(held).toContain("| Graph, related items and views at most 10 CPU s | 10.0 s | yes |");
  expect(held).toContain("| The same at most 1 GB, reading included | 0.59 GB | yes |");
  const missed = mixReportOf([result(10_000, [9, 10.2, 8], 1_100)]);
  expect(missed).toContain("| 10.2 s | **no** |");
  expect(missed).toContain("| 1.07 GB | **no** |");
  expect(mixReportOf([result(1_000, [11])])).not.toContain("Target");
});

test("ten times the documents may take ten times the CPU, the middle of the runs beside the middle", () => {
  const growth = (large: number) => mixReportOf([result(10_000, [large, 99, 1]), result(1_000, [1, 0.9, 5])]);
  expect(growth(10)).toContain("| × 1.00 | yes |");
  expect(growth(11)).toContain("| × 1.10 | **no** |");
});

test("all runs stand in the table, the mix and the day above it", () => {
  const report = mixReportOf([result(1_000, [3, 1, 2])]);
  expect(report).toContain("| 1,000 documents, 1,000 pages | 0.5 | 1.5 | 1.0 / 600 | 2.0 / 600 | 3.0 / 600 |");
  expect(report).toContain("1,200 terms, 1 documents of the plan and the portal. Measured on 2026-11-24 here.");
});
