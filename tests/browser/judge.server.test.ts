import { join } from "node:path";
import { judgeOwn, type OwnJudged } from "@portolan/search/judge";
import { beforeAll, expect, test } from "vitest";

let judged: OwnJudged;
beforeAll(async () => {
  judged = await judgeOwn(join(import.meta.dirname, "../../apps/portal/dist"));
}, 300_000);

test("our own judged queries have no problems", () => {
  expect(judged.problems).toBe("");
});

test.each(["tuning", "report"] as const)(
  "nDCG@10 of the %s half is at most 0.01 below what is recorded (npm run judge -- --record writes it anew)",
  (half) => {
    const { queries } = judged.recorded[half];
    expect(judged.now[half].queries, "the queries are others: record the figures anew").toBe(queries);
    expect(judged.now[half].ndcg).toBeGreaterThanOrEqual(judged.recorded[half].ndcg - 0.01);
  },
);

test("an exact title, a code and an abbreviation lead to their answer first", () => {
  expect(judged.exactNotFirst).toEqual([]);
});

test("a query of three or more telling words finds something", () => {
  expect(judged.nothingFound).toEqual([]);
});
