import { expect, test } from "vitest";
import { fnv1a, halfOf } from "./half.ts";

test.each([
  ["", 0x811c9dc5],
  ["a", 0xe40c292c],
  ["foobar", 0xbf9cf968],
])("FNV-1a of %j is what its authors publish", (text, hash) => {
  expect(fnv1a(text)).toBe(hash);
});

test("a query stays in its half in any case of letters and any form of its accents", () => {
  // The hash of "foobar" is even, of "a" too; "b" is the next odd one.
  expect([halfOf("foobar"), halfOf("FooBar"), halfOf("b")]).toEqual(["tuning", "tuning", "report"]);
  expect(halfOf("de\u0301place\u0301s")).toBe(halfOf("d\u00e9plac\u00e9s"));
});
