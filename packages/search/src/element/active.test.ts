import { expect, test } from "vitest";
import { destination } from "./active.ts";

test.each([
  ["ArrowDown", -1, 0],
  ["ArrowDown", 4, 4],
  ["ArrowUp", 2, 1],
  ["ArrowUp", 0, -1],
])("%s from %i leads to %i of five options", (key, at, to) => {
  expect(destination(key, at, 5)).toBe(to);
});

test("keys that edit the text of the field lead nowhere", () => {
  for (const key of ["Home", "End", "ArrowLeft", "ArrowRight", "a"]) expect(destination(key, 2, 5)).toBeUndefined();
  expect(destination("ArrowUp", -1, 5)).toBeUndefined();
  expect(destination("ArrowDown", -1, 0)).toBeUndefined();
});
