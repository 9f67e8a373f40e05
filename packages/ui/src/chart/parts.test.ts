import { expect, test } from "vitest";
import { drawParts, parts } from "./parts.ts";

test("parts stand side by side in the proportion of their numbers and fill the bar", () => {
  const drawn = drawParts([{ n: 1 }, { n: 3 }]);
  const [a, b] = [drawn[0]?.width ?? 0, drawn[1]?.width ?? 0];
  expect(b / a).toBeCloseTo(3, 1);
  expect(drawn[1]?.x).toBeCloseTo(a + parts.gap, 1);
  expect((drawn[1]?.x ?? 0) + b).toBeCloseTo(parts.width, 0);
});

test("what is nothing is not drawn", () => {
  expect(drawParts([{ n: 0 }, { n: 2 }])).toEqual([{ part: { n: 2 }, x: 0, width: parts.width }]);
  expect(drawParts([{ n: 0 }])).toEqual([]);
});
