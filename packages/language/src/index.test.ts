import { expect, test } from "vitest";
import { formatDate, formatFigure, say } from "./index.ts";

test("a plural form follows the number and the language", () => {
  expect(say("en", "results", { n: 0 })).toBe("No results");
  expect(say("en", "results", { n: 1 })).toBe("1 result");
  expect(say("en", "results", { n: 7 })).toBe("7 results");
});

test("a figure is written as a reader says it", () => {
  expect(formatFigure({ value: 83_400_000, unit: "persons", qualifier: "about" }, "people", "en")).toBe(
    "about 83.4 million\u00A0people",
  );
  expect(formatFigure({ value: 7_900_000_000, unit: "usd" }, "", "en")).toBe("USD\u00A07.9 billion");
  expect(formatFigure({ value: 83_400_000, unit: "persons" }, "personnes", "fr")).toBe(
    "83,4 millions\u00A0de\u00A0personnes",
  );
  expect(formatFigure({ value: 8938, unit: "persons" }, "people", "en")).toBe("8,938\u00A0people");
});

test("a date is as exact as it was given", () => {
  expect(formatDate("2024", "en")).toBe("2024");
  expect(formatDate("2024-12", "en")).toBe("December 2024");
  expect(formatDate("2024-12-31", "en")).toBe("31 December 2024");
  expect(formatDate("2024-12-31", "fr")).toBe("31 décembre 2024");
});
