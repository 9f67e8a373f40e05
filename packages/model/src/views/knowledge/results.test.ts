import { expect, test } from "vitest";
import { overall } from "./results.ts";

test("a case is met where all promises with a published outcome are", () => {
  expect(overall(["met", "met", "not-published"])).toBe("met");
  expect(overall(["met", "partly-met"])).toBe("partly-met");
  expect(overall(["met", "not-met"])).toBe("partly-met");
  expect(overall(["not-met"])).toBe("not-met");
});

test("without a published outcome nothing is held against a promise", () => {
  expect(overall([])).toBe("not-published");
  expect(overall(["not-published"])).toBe("not-published");
});
