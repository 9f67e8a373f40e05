import { describe, expect, test } from "vitest";
import type { Grade } from "./grades.ts";
import { figuresOf, foldResults, measureQuery } from "./measure.ts";

const grades = new Map<string, Grade>([
  ["/a/", 3],
  ["/b/", 2],
  ["/c/", 1],
]);

describe("one query", () => {
  test("the listed pages in the order of their grades are perfect", () => {
    const measured = measureQuery(["/a/", "/b/", "/c/", "/x/"], grades);
    expect(measured).toEqual({ ndcg: 1, rr: 1, topThree: true, first: true, none: false });
  });

  test("gains are 7, 3 and 1, and are worth less further down", () => {
    // (0 + 3 / log2(3) + 7 / log2(4)) / (7 + 3 / log2(3) + 1 / log2(4)) = 5.3928 / 9.3928
    const { ndcg, rr, topThree, first } = measureQuery(["/x/", "/b/", "/a/"], grades);
    expect(ndcg).toBeCloseTo(0.57414, 5);
    expect(rr).toBeCloseTo(1 / 3, 10);
    expect([topThree, first]).toEqual([true, false]);
  });

  test("what stands behind the tenth place gains nothing, yet its place is known", () => {
    const ten = Array.from({ length: 10 }, (_, i) => `/x${i}/`);
    const measured = measureQuery([...ten, "/a/"], grades);
    expect(measured).toEqual({ ndcg: 0, rr: 1 / 11, topThree: false, first: false, none: false });
  });

  test("the ideal counts ten pages, so more answers than that can still be perfect", () => {
    const twelve = Array.from({ length: 12 }, (_, i) => `/x${i}/`);
    const all = new Map<string, Grade>(twelve.map((address) => [address, 3]));
    expect(measureQuery(twelve.slice(0, 10), all).ndcg).toBe(1);
  });

  test("no result is told from wrong results", () => {
    expect(measureQuery([], grades)).toEqual({ ndcg: 0, rr: 0, topThree: false, first: false, none: true });
    expect(measureQuery(["/x/"], grades).none).toBe(false);
  });
});

test("a part of a page, a translation and the page are one result, in the first one's place", () => {
  const shown = ["/fr/plan/vision/", "/framework/1a1/#1a1a", "/plan/vision/", "/framework/1a1/", "/framework/"];
  expect(foldResults(shown)).toEqual(["/plan/vision/", "/framework/1a1/", "/framework/"]);
});

test("figures are means over queries", () => {
  const perfect = measureQuery(["/a/", "/b/", "/c/"], grades);
  const empty = measureQuery([], grades);
  expect(figuresOf([perfect, empty])).toEqual({
    queries: 2,
    ndcg: 0.5,
    mrr: 0.5,
    topThree: 0.5,
    first: 0.5,
    none: 0.5,
  });
  expect(figuresOf([]).ndcg).toBe(0);
});
