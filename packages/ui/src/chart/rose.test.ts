import { expect, test } from "vitest";
import { type Label, labelOf, rose, winds } from "./rose.ts";

const names = [
  "Workforce",
  "Partnership",
  "Funding",
  "Data and evidence",
  "Learning and innovation",
  "Communication",
  "Internal systems",
  "Integrity",
  "Inclusion",
  "Protection",
  "Environment",
];

/** A generous estimate of the space that a label takes: 0.62 em a letter. */
function box({ x, y, lines, anchor }: Label) {
  const width = Math.max(...lines.map((l) => l.length)) * rose.text * 0.62;
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - rose.text, bottom: y + (lines.length - 1) * rose.line + 4 };
}

test("no two labels of the chart overlap, and none leaves it", () => {
  const boxes = winds(names.length).map((point, i) => box(labelOf(point, names[i] ?? "")));
  for (const [i, a] of boxes.entries()) {
    expect(Math.max(Math.abs(a.left), Math.abs(a.right))).toBeLessThanOrEqual(rose.width);
    expect(Math.max(Math.abs(a.top), Math.abs(a.bottom))).toBeLessThanOrEqual(rose.height);
    for (const b of boxes.slice(i + 1))
      expect(a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top).toBe(true);
  }
});

test("a long name stands on two lines", () => {
  expect(labelOf({ x: 200, y: 80 }, "Data and evidence").lines).toEqual(["Data and", "evidence"]);
  expect(labelOf({ x: 200, y: 80 }, "Funding").lines).toEqual(["Funding"]);
});
