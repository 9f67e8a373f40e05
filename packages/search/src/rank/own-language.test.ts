import { expect, test } from "vitest";
import { bringOwnUp } from "./own-language.ts";
import type { Scored } from "./score.ts";

const ranked = Array.from(
  { length: 30 },
  (_, doc): Scored => ({ doc, score: 30 - doc, coverage: 1, words: new Map() }),
);
const order = (own: number[]) => bringOwnUp(ranked, new Set(own)).map(({ doc }) => doc);

test("the best page in the reader's language stands among the first three, and the others keep their order", () => {
  expect(order([7, 9]).slice(0, 5)).toEqual([0, 1, 7, 2, 3]);
  expect(order([7, 9]).toSorted((a, b) => a - b)).toEqual(ranked.map(({ doc }) => doc));
});

test("where one stands there already, or none answers, nothing is moved", () => {
  expect(order([1, 7])[2]).toBe(2);
  expect(order([25]).slice(0, 3)).toEqual([0, 1, 2]);
  expect(order([])[0]).toBe(0);
});
