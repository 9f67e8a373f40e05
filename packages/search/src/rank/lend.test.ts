import { expect, test } from "vitest";
import { lend } from "./lend.ts";
import type { Scored } from "./score.ts";

const scored = (doc: number, score: number): Scored => ({ doc, score, coverage: 1, words: new Map([[0, score]]) });
const places = (lent: readonly Scored[]) => lent.map(({ doc, score }) => [doc, score]);

test("what the best leads to gains a share of its score, and may pass others", () => {
  const tied = new Map([[0, [{ doc: 2, share: 0.5 }]]]);
  expect(places(lend([scored(0, 8), scored(1, 3), scored(2, 1)], tied))).toEqual([
    [0, 8],
    [2, 5],
    [1, 3],
  ]);
});

test("what holds no word of the question is found by its tie, and bears from which", () => {
  const [, found] = lend([scored(0, 8)], new Map([[0, [{ doc: 7, share: 0.25 }]]]));
  expect(found).toEqual({ doc: 7, score: 2, coverage: 0, words: new Map(), lent: { score: 2, by: 0 } });
});

test("nothing is lifted above what answers best by itself", () => {
  const tied = new Map([[0, [{ doc: 1, share: 0.4 }]]]);
  const [first, second] = lend([scored(0, 8), scored(1, 7)], tied);
  expect([first?.doc, second?.doc]).toEqual([0, 1]);
  expect(second?.score).toBeLessThan(8);
});

test("what several lead to gains the largest share alone", () => {
  const tied = new Map([
    [0, [{ doc: 5, share: 0.25 }]],
    [1, [{ doc: 5, share: 0.5 }]],
  ]);
  expect(lend([scored(0, 8), scored(1, 6)], tied).find(({ doc }) => doc === 5)?.lent).toEqual({ score: 3, by: 1 });
});

test("only the first three lend", () => {
  const ranked = [scored(0, 8), scored(1, 7), scored(2, 6), scored(3, 5)];
  expect(lend(ranked, new Map([[3, [{ doc: 9, share: 0.4 }]]]))).toEqual(ranked);
});
