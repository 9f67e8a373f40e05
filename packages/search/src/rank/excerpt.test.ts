import { expect, test } from "vitest";
import { excerpt, markWords } from "./excerpt.ts";

const shown = (pieces: ReturnType<typeof excerpt>) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");

test("words of the question are marked, signs are not, neighbours are one mark", () => {
  expect(shown(excerpt("Give cash aid, (cash) or goods.", [1, 2, 3]))).toBe("Give [cash aid], ([cash]) or goods.");
});

test("the stretch with most of the question is shown, from the beginning of its sentence", () => {
  const text = `${"far cash away. ".repeat(20)}Here begins it. Now cash and aid and water meet.${" more".repeat(40)}`;
  const from = text.split(/\s+/).indexOf("Now");
  expect(shown(excerpt(text, [1, from + 1, from + 3, from + 5]))).toMatch(
    /^… Here begins it\. Now \[cash\] and \[aid\] and \[water\] meet\./,
  );
});

test("an excerpt keeps within its part, and is empty where nothing stands there", () => {
  expect(shown(excerpt("one two three four five", [2], 2, 4))).toBe("[three] four");
  expect(excerpt("one two", [], 0)).toEqual([]);
});

test("a short text is marked whole", () => {
  expect(shown(markWords("Win money, freely.", (word) => word === "money"))).toBe("Win [money], freely.");
});
