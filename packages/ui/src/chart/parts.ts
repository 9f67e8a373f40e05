/** Measures of a bar that is divided into parts, in the units of its view box; between two parts stays a gap. */
export const parts = { width: 600, height: 26, gap: 3 } as const;

/** A part of the bar. */
export interface DrawnPart<T> {
  part: T;
  x: number;
  width: number;
}

/** Divides the bar in the proportion of the values; a part of nothing is left out. */
export function drawParts<T extends { n: number }>(list: readonly T[]): DrawnPart<T>[] {
  const some = list.filter(({ n }) => n > 0);
  const total = some.reduce((sum, { n }) => sum + n, 0);
  const room = parts.width - parts.gap * (some.length - 1);
  let x = 0;
  return some.map((part) => {
    const width = (part.n / total) * room;
    const drawn = { part, x: round(x), width: round(width) };
    x += width + parts.gap;
    return drawn;
  });
}

const round = (n: number) => Math.round(n * 10) / 10;
