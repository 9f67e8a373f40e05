import { expect, test } from "vitest";
import { disc, radiusOf } from "./disc.ts";

test("the area of a disc is in the proportion of its number", () => {
  const [one, four] = [radiusOf(4, 16), radiusOf(16, 16)];
  expect(four).toBeCloseTo(disc.half - disc.line / 2, 0);
  expect((four / one) ** 2).toBeCloseTo(4, 0);
});

test("even the smallest number is seen", () => {
  expect(radiusOf(1, 10_000)).toBe(disc.smallest);
});
