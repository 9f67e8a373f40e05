import { expect, test } from "vitest";
import { destination } from "./keys.ts";

test.each([
  ["ArrowDown", -1, 0],
  ["ArrowDown", 4, 4],
  ["ArrowUp", 2, 1],
  ["ArrowUp", 0, -1],
  ["Home", 3, 0],
  ["End", 0, 4],
])("%s from %i leads to %i of five results", (key, at, to) => {
  expect(destination(key, at, 5)).toBe(to);
});

test("in the field, keys that edit text are left alone", () => {
  for (const key of ["ArrowUp", "Home", "End", "ArrowLeft", "a"]) expect(destination(key, -1, 5)).toBeUndefined();
});
