import { expect, test } from "vitest";
import { nearest, slipsAllowed } from "./typing.ts";

test.each([
  ["idp", 0],
  ["2030", 0],
  ["camp", 1],
  ["shelter", 1],
  ["displacement", 2],
  ["airplane", 1],
])("%s may have %i slips", (word, most) => {
  expect(slipsAllowed(word)).toBe(most);
});

test("the nearest word is taken, of two as near the more frequent", () => {
  const known = [
    { word: "shelter", found: 2 },
    { word: "shelves", found: 9 },
    { word: "sheltered", found: 50 },
  ];
  expect(nearest("sheltar", known)?.word).toBe("shelter");
  expect(
    nearest("camps", [
      { word: "camp", found: 1 },
      { word: "lamps", found: 5 },
    ])?.word,
  ).toBe("lamps");
  expect(nearest("zzzzzz", known)).toBeUndefined();
});
