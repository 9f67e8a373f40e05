import { expect, test } from "vitest";
import { placeOf, sizeOf, tiles } from "./tiles.ts";

test("the chart holds its last column and row, and squares leave a line between them", () => {
  expect(
    sizeOf([
      { column: 2, row: 0 },
      { column: 0, row: 4 },
    ]),
  ).toEqual({ width: 3 * tiles.pitch, height: 5 * tiles.pitch });
  expect(placeOf({ column: 1, row: 0 }).x - placeOf({ column: 0, row: 0 }).x).toBeGreaterThan(tiles.side);
});

test("at 328 px, the text width of the narrowest phone, a square of thirteen in a row is 24 px wide", () => {
  expect((tiles.side / (13 * tiles.pitch)) * 328).toBeGreaterThanOrEqual(24);
});
