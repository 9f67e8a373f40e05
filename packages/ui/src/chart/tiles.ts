/** Measures of the chart of countries, in the units of its view box: from square to square, a square, its texts. */
export const tiles = { pitch: 44, side: 42.5, code: 19, n: 35 } as const;

/** A square by its column and row. */
export interface Tile {
  column: number;
  row: number;
}

/** Width and height of the chart that holds all squares. */
export function sizeOf(list: readonly Tile[]): { width: number; height: number } {
  const size = (of: (tile: Tile) => number) => Math.max(0, ...list.map((tile) => of(tile) + 1)) * tiles.pitch;
  return { width: size((t) => t.column), height: size((t) => t.row) };
}

/** The corner and the middle of a square. */
export function placeOf({ column, row }: Tile): { x: number; y: number; middle: number } {
  const x = column * tiles.pitch;
  return { x, y: row * tiles.pitch, middle: x + tiles.side / 2 };
}
