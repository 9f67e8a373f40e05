import { expect, test } from "vitest";
import type { IndexedPage } from "../engine/engine.ts";
import type { Match } from "./merge.ts";
import { bestSection, codeOfAnchor, sectionsOf } from "./section.ts";

const words = (n: number) => Array.from({ length: n }, (_, i) => `w${i}`).join(" ");
const page: IndexedPage = {
  url: "/framework/1a11/",
  content: words(60),
  meta: {},
  anchors: [
    { element: "div", id: "p1", text: "", location: 2 },
    { element: "h2", id: "relief", text: "Relief", location: 10 },
    { element: "li", id: "1a11a", text: "1a11a", title: "People with shelter", location: 20 },
    { element: "section", id: "links", text: "", location: 30 },
    { element: "tr", id: "idps-sudan", text: "Sudan 9 million", title: "Displaced in Sudan", location: 40 },
  ],
};
const match = (word: string, ...locations: number[]): Match => ({ word, idf: 1, weight: 1, inField: false, locations });

test("headings, indicators and named elements are parts; paragraphs are not; other elements end a part", () => {
  expect(sectionsOf(page).map(({ anchor, from, to }) => [anchor?.id, from, to])).toEqual([
    [undefined, 0, 10],
    ["relief", 10, 20],
    ["1a11a", 20, 30],
    [undefined, 30, 40],
    ["idps-sudan", 40, 60],
  ]);
});

test("the part with most of the question is the best", () => {
  expect(bestSection(page, [match("displaced", 12, 45), match("sudan", 46)])).toMatchObject({
    section: { anchor: { id: "idps-sudan" } },
    coverage: 1,
  });
  expect(bestSection(page, [match("cash", 31)]).section.anchor).toBeUndefined();
});

test("an id that is an indicator's anchor gives its code", () => {
  expect(codeOfAnchor("e4-1b")).toBe("E4.1b");
  expect(codeOfAnchor("1a11a")).toBe("1a11a");
  expect(codeOfAnchor("p12")).toBeUndefined();
  expect(codeOfAnchor("idps-end-2024")).toBeUndefined();
});
