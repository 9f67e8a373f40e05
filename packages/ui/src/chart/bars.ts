/** One bar: its name, its value, the value in words, and the ink of the part it belongs to. */
export interface Bar {
  name: string;
  value: number;
  text: string;
  hue?: string | undefined;
}

/** A bar with its place in the drawing, in the units of the view box. */
export interface DrawnBar extends Bar {
  y: number;
  width: number;
}

/** Measures of a bar chart: width, height of a row, and the top of the bar inside its row. */
export const bars = { width: 600, row: 40, bar: 12, top: 20 } as const;

/** Places bars one below the other, drawn from zero to the largest value: a bar never starts anywhere else. */
export function drawBars(list: readonly Bar[]): { height: number; drawn: DrawnBar[] } {
  const largest = Math.max(...list.map((b) => b.value), 0);
  const drawn = list.map((bar, i) => ({
    ...bar,
    y: i * bars.row,
    width: largest === 0 ? 0 : Math.round((bar.value / largest) * bars.width),
  }));
  return { height: list.length * bars.row, drawn };
}
