import { expect, test } from "vitest";
import type { SearchResult, Step } from "../search/measure.ts";
import { searchReportOf } from "./search.ts";

const step = (kilobytes: number, rounds: number): Step => ({
  requests: 3,
  rounds,
  bytes: { program: 0, lists: 0, parts: 0, texts: kilobytes * 1000 },
  heads: 0,
  gzip: 0,
  plain: 0,
});

/** What a site of 1,000 documents took, whose first question cost so many KB, one of a hundred four times as many. */
function result(kilobytes: number, more: Partial<SearchResult> = {}): SearchResult {
  const session = (n: number) => ({ question: `${n}`, results: 10, steps: [step(10, 2), step(kilobytes - 10, 2)] });
  return {
    size: 1000,
    machine: "Measured on 2 cores.",
    day: "2026-01-01",
    documents: 1291,
    seconds: 1,
    files: 1,
    before: 0,
    lists: { catalogue: 1, own: 1, start: 1 },
    sessions: [...Array.from({ length: 99 }, (_, i) => session(i)), { ...session(99), steps: [step(400, 2)] }],
    thumb: [],
    bad: [{ usable: 1000, standing: 5000 }],
    keys: [200],
    memory: 10,
    ...more,
  };
}
const held = (of: SearchResult) =>
  searchReportOf([of])
    .split("\n")
    .filter((line) => line.startsWith("| 1,000 documents"))
    .map((line) => [line.split(":")[1]?.split("|")[0]?.trim(), line.includes("**no**") ? "no" : "yes"]);
const missed = (of: SearchResult) => held(of).flatMap(([target, said]) => (said === "no" ? [target] : []));

test("all targets are named and held where they are", () => {
  expect(held(result(100))).toHaveLength(7);
  expect(missed(result(100))).toEqual([]);
});

test("each target that is missed is said to be", () => {
  expect(missed(result(120))).toEqual(["first question at most 115 KB in the middle"]);
  expect(missed(result(140))).toHaveLength(2);
  expect(missed(result(100, { before: 1 }))).toEqual(["nothing of search before it is opened"]);
  expect(missed(result(100, { keys: [200, 301] }))).toEqual(["a key at most 300 ms at the 95th percentile"]);
  expect(missed(result(100, { bad: [{ usable: 1, standing: 6001 }] }))).toEqual(["results on a bad line within 6 s"]);
  expect(missed(result(100, { memory: 61 }))).toEqual(["the page holds at most 60 MB"]);
  const slow = { question: "", results: 10, steps: [step(1, 4), step(1, 1)] };
  expect(missed(result(100, { sessions: [slow] }))).toEqual(["at most 4 requests in sequence"]);
});
