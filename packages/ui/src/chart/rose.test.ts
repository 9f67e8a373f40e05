import { expect, test } from "vitest";
import { fromRim, inDisc, type Label, labelOf, ring, rose, winds } from "./rose.ts";

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

test("no two labels of the chart overlap, none leaves it and none meets a disc", () => {
  const boxes = winds(names.length).map((point, i) => box(labelOf(point, names[i] ?? "")));
  for (const [i, a] of boxes.entries()) {
    expect(Math.max(Math.abs(a.left), Math.abs(a.right))).toBeLessThanOrEqual(rose.width);
    expect(Math.max(Math.abs(a.top), Math.abs(a.bottom))).toBeLessThanOrEqual(rose.height);
    for (const b of boxes.slice(i + 1))
      expect(a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top).toBe(true);
    for (const { x, y } of ring(3)) {
      const [dx, dy] = [Math.max(a.left - x, 0, x - a.right), Math.max(a.top - y, 0, y - a.bottom)];
      expect(Math.hypot(dx, dy)).toBeGreaterThan(rose.objective);
    }
  }
});

test("the discs of the objectives leave each other and the vision room", () => {
  const [one = { x: 0, y: 0 }, two = { x: 0, y: 0 }] = ring(3);
  expect(Math.hypot(one.x - two.x, one.y - two.y)).toBeGreaterThan(2 * rose.objective + 8);
  expect(rose.ring).toBeGreaterThan(rose.objective + rose.vision + 8);
});

test.each(["Saving lives", "Voies régulières", "Sauver des vies", "Vías regulares", "إنقاذ الأرواح"])(
  "%s stands inside its disc",
  (name) => {
    const { number, label } = inDisc({ x: 0, y: 0 }, name);
    const { left, right, top, bottom } = box(label);
    for (const x of [left, right]) expect(Math.hypot(x, (top + bottom) / 2)).toBeLessThan(rose.objective);
    expect(number.y).toBeLessThan(top + 4);
    expect(bottom).toBeLessThan(rose.objective - 4);
  },
);

test("a long name stands on two lines of like length", () => {
  expect(labelOf({ x: 200, y: 80 }, "Data and evidence").lines).toEqual(["Data and", "evidence"]);
  expect(labelOf({ x: 200, y: 80 }, "Learning and innovation").lines).toEqual(["Learning and", "innovation"]);
  expect(labelOf({ x: 200, y: 80 }, "Funding").lines).toEqual(["Funding"]);
});

test("a line to a wind begins at the rim of the objective's disc", () => {
  expect(fromRim({ x: 0, y: -118 }, { x: 0, y: -212 })).toEqual({ x: 0, y: -118 - rose.objective });
});
