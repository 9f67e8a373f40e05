import { expect, test } from "vitest";
import { slips } from "./slips.ts";

test.each([
  ["remittance", "remittance", 0],
  ["remitance", "remittance", 1],
  ["remmittance", "remittance", 1],
  ["remittence", "remittance", 1],
  ["remittnace", "remittance", 1],
  ["rimmitance", "remittance", 3],
  ["", "abc", 3],
])("%s and %s are %i slips apart", (a, b, count) => {
  expect(slips(a, b, 3)).toBe(count);
  expect(slips(a, b)).toBe(count);
});

test("counting stops above the most that is allowed", () => {
  expect(slips("water", "shelter", 1)).toBe(2);
  expect(slips("a", "abcdef", 2)).toBe(3);
  expect(slips("a", "abcdef")).toBe(5);
});
