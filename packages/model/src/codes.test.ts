import { expect, test } from "vitest";
import { addressOf, compareCodes, isCode, parseCode } from "./codes.ts";

test.each([
  ["2b3", "2b3", "outcome", "/framework/2b3/"],
  ["2.b.3", "2b3", "outcome", "/framework/2b3/"],
  ["Outcome 2B3", "2b3", "outcome", "/framework/2b3/"],
  ["1a.1.1", "1a11", "output", "/framework/1a11/"],
  ["1", "1", "objective", "/plan/objectives/1/"],
  ["1A", "1a", "long-term-outcome", "/framework/1a/"],
  ["1a1a", "1a1a", "outcome-indicator", "/framework/1a1/#1a1a"],
  ["3d44a", "3d44a", "output-indicator", "/framework/3d44/#3d44a"],
  ["E4", "E4", "enabler", "/plan/enablers/4/"],
  ["enabler 4", "E4", "enabler", "/plan/enablers/4/"],
  ["e41b", "E4.1b", "enabler-indicator", "/plan/enablers/4/#e4-1b"],
  ["C1.8a", "C1.8a", "priority-indicator", "/plan/priorities/1/#c1-8a"],
  ["c10", "C1.10", "priority-indicator", "/plan/priorities/1/#c1-10"],
  ["X2", "C2", "priority", "/plan/priorities/2/"],
  ["gcm 21", "GCM 21", "gcm", "/framework/gcm/21/"],
  ["SDG10.7", "SDG 10.7", "sdg", "/framework/sdg/10.7/"],
  ["10.7", "SDG 10.7", "sdg", "/framework/sdg/10.7/"],
])("%s is the code %s", (typed, code, kind, address) => {
  const parsed = parseCode(typed);
  expect(parsed).toMatchObject({ code, kind });
  expect(parsed && addressOf(parsed)).toBe(address);
});

test.each(["", "4a", "1e", "GCM 24", "E8", "C5", "SDG 18", "shelter", "1a1aa", "2024"])("%j is no code", (text) => {
  expect(parseCode(text)).toBeUndefined();
});

test("content writes a code in its one spelling", () => {
  expect(isCode("1a11")).toBe(true);
  expect(isCode("1A11")).toBe(false);
  expect(isCode("gcm 21")).toBe(false);
});

test("codes are ordered by number, not by letter", () => {
  expect(["E4.10", "E4.9", "E4.1b"].sort(compareCodes)).toEqual(["E4.1b", "E4.9", "E4.10"]);
  expect(["1b1", "1a12", "1a2"].sort(compareCodes)).toEqual(["1a12", "1a2", "1b1"]);
});
