import { expect, test } from "vitest";
import { drawPair, pair } from "./pair.ts";

test("promise and outcome stand on one scale from zero", () => {
  expect(drawPair(100, 50)).toEqual({ outer: pair.width - 2, inner: (pair.width - 2) / 2 });
  expect(drawPair(50, 100).outer).toBe((pair.width - 2) / 2);
});

test("without an outcome only the promise is drawn", () => {
  expect(drawPair(10, undefined).inner).toBeUndefined();
  expect(drawPair(0, 0)).toEqual({ outer: 0, inner: 0 });
});
