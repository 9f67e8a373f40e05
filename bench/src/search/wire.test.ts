import { expect, test } from "vitest";
import { purposeOf, roundsOf } from "./wire.ts";

test("requests that start together are one round; one that waits for another is the next", () => {
  const asked = (start: number, end: number) => ({ start, end });
  expect(roundsOf([])).toBe(0);
  expect(roundsOf([asked(0, 10), asked(1, 12)])).toBe(1);
  expect(roundsOf([asked(10.5, 20), asked(0, 10), asked(1, 12)])).toBe(2);
  expect(roundsOf([asked(0, 10), asked(11, 20), asked(21, 30), asked(22, 29)])).toBe(3);
});

test("every file of search has its purpose", () => {
  expect(purposeOf("/search/kept/0a1b2c/text-12.json")).toBe("texts");
  expect(purposeOf("/search/kept/0a1b2c/part-3.json")).toBe("parts");
  expect(purposeOf("/search/kept/0a1b2c/words-63.json")).toBe("parts");
  expect(purposeOf("/search/start.json")).toBe("lists");
  expect(purposeOf("/search/words.json")).toBe("program");
  expect(purposeOf("/_astro/dialog.js")).toBe("program");
});
