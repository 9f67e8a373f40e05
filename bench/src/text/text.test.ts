import { expect, test } from "vitest";
import { proseOf } from "./prose.ts";
import { randomOf } from "./random.ts";

test("a seed gives the same numbers every time, evenly spread", () => {
  const numbers = (seed: string) => Array.from({ length: 1_000 }, randomOf(seed).next);
  expect(numbers("a")).toEqual(numbers("a"));
  expect(numbers("a")).not.toEqual(numbers("b"));
  const mean = numbers("a").reduce((sum, n) => sum + n, 0) / 1_000;
  expect(mean).toBeGreaterThan(0.45);
  expect(mean).toBeLessThan(0.55);
});

test("a choice of some has no repetition, and all of a short list", () => {
  expect(new Set(randomOf("a").some([1, 2, 3, 4, 5], 4)).size).toBe(4);
  expect(randomOf("a").some([1, 2], 5).sort()).toEqual([1, 2]);
});

test("text is varied as real text is: a few words are very common, many occur once", () => {
  const words = proseOf("en", randomOf("a")).words(20_000).split(" ");
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  expect(counts.size).toBeGreaterThan(2_000);
  expect([...counts.values()].filter((n) => n === 1).length).toBeGreaterThan(counts.size / 4);
});

test("Arabic text is written in Arabic letters", () => {
  expect(proseOf("ar", randomOf("a")).sentence()).toMatch(/^[\p{Script=Arabic}\s،.]+$/u);
});
