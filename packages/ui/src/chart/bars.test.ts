import { expect, test } from "vitest";
import { bars, drawBars } from "./bars.ts";

test("bars begin at zero, and their lengths are in the proportion of the values", () => {
  const { drawn, height } = drawBars([
    { name: "a", value: 50, text: "50" },
    { name: "b", value: 200, text: "200" },
  ]);
  expect(drawn.map((b) => b.width)).toEqual([bars.width / 4, bars.width]);
  expect(height).toBe(2 * bars.row);
});

test("a chart of nothing but zeros has no bars", () => {
  expect(drawBars([{ name: "a", value: 0, text: "0" }]).drawn[0]?.width).toBe(0);
});
