import { expect, test } from "vitest";
import { codeOfAnchor, foundSections, isPart, sectionsOf } from "./section.ts";

const words = (n: number) => Array.from({ length: n }, (_, i) => `w${i}`).join(" ");
const text = {
  content: words(60),
  anchors: [
    ["relief", "Relief", 10],
    ["1a11a", "People with shelter", 20],
    ["", "", 30],
    ["idps-sudan", "Displaced in Sudan", 40],
  ] as [string, string, number][],
};
const rarities = new Map([
  [0, 1],
  [1, 2],
]);
const found = (places: [number, number][]) =>
  foundSections(
    text,
    places.map(([word, at]) => ({ word, at })),
    rarities,
    (name) => (name === "Relief" ? 1 : 0),
  ).map(({ id, held }) => [id, held]);

test("a text is divided at its places; what only ends a part has no name", () => {
  expect(sectionsOf(text).map(({ id, from, to }) => [id, from, to])).toEqual([
    ["", 0, 10],
    ["relief", 10, 20],
    ["1a11a", 20, 30],
    ["", 30, 40],
    ["idps-sudan", 40, 60],
  ]);
});

test("the part with most of the question, in rarity, comes first; parts without any are left out", () => {
  expect(
    found([
      [0, 5],
      [0, 22],
      [1, 23],
      [1, 41],
    ]),
  ).toEqual([
    ["1a11a", 3],
    ["idps-sudan", 2],
    ["", 1],
  ]);
});

test("of two parts that hold the same, the one whose name holds more comes first", () => {
  expect(
    found([
      [0, 12],
      [0, 5],
    ]).map(([id]) => id),
  ).toEqual(["relief", ""]);
});

test("headings, indicators and named elements are parts; paragraphs and first headings are not", () => {
  const part = (element: string, id: string, title?: string) => isPart({ element, id, text: "", title, location: 0 });
  expect([part("h2", "x"), part("li", "1a11a"), part("tr", "x", "Sudan")]).toEqual([true, true, true]);
  expect([part("p", "p1"), part("h1", "x"), part("div", "x", " ")]).toEqual([false, false, false]);
});

test("an indicator's place tells its code", () => {
  expect(codeOfAnchor("e4-1b")).toBe("E4.1b");
  expect(codeOfAnchor("1a11")).toBeUndefined();
});
