/** Measures of the drawing of a promise and what came of it, in the units of the view box. */
export const pair = { width: 600, height: 28, inset: 8 } as const;

/**
 * Widths of the outlined bar (the promise) and the filled one (what was achieved), both from zero and on one scale,
 * the larger of the two over the whole width. Without an outcome only the promise is drawn.
 */
export function drawPair(promised: number, achieved: number | undefined): { outer: number; inner: number | undefined } {
  const largest = Math.max(promised, achieved ?? 0);
  const width = (value: number) => (largest === 0 ? 0 : Math.round((value / largest) * (pair.width - 2)));
  return { outer: width(promised), inner: achieved === undefined ? undefined : width(achieved) };
}
