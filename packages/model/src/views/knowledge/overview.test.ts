import { expect, test } from "vitest";
import { joins, learned } from "../../testing/learned.ts";
import { smallGraph } from "../../testing/small-graph.ts";
import { gapsView } from "./overview.ts";

const strength = (of: string) => ({ evidence: { strength: of, why: "One report." } });
const view = gapsView(
  smallGraph([
    learned("case", "strong", { joins: joins("2a11"), ...strength("strong") }),
    learned("case", "limited", { joins: joins("2a11"), ...strength("limited") }),
    learned("lesson", "moderate", { joins: joins("2a2", "E4"), ...strength("moderate") }),
    learned("lesson", "weak", { joins: joins("C1"), ...strength("limited") }),
  ]),
);
const row = (code: string) => view.rows.find((r) => r.code === code);

test("every objective, outcome, output, enabler and priority has a row, in the order of codes; goals of the world have none", () => {
  expect(view.rows.map(({ code }) => code)).toEqual(["2", "2a", "2a1", "2a11", "2a13", "2a2", "C1", "E4"]);
});

test("a part with no case, no lesson or no evidence says so", () => {
  expect(row("2a13")).toMatchObject({ cases: 0, lessons: 0, strength: "none" });
  expect(row("2a2")).toMatchObject({ cases: 0, lessons: 1, strength: "moderate" });
  expect(row("E4")).toMatchObject({ cases: 0, lessons: 1, strength: "moderate" });
  expect(row("C1")).toMatchObject({ cases: 0, lessons: 1, strength: "limited" });
});

test("the strongest evidence counts, and what hangs below a part counts for it", () => {
  expect(row("2a11")).toMatchObject({ cases: 2, lessons: 0, strength: "strong" });
  expect(row("2a1")).toMatchObject({ cases: 2, lessons: 0, strength: "strong" });
  expect(row("2")).toMatchObject({ cases: 2, lessons: 1, strength: "strong" });
});

test("how many parts lack each is counted: moderate evidence is not strong", () => {
  expect(view.without).toEqual({ cases: 4, lessons: 3, strong: 4, all: 8 });
});
