/** Half the side of the view box of a disc, and the radius of the smallest that is drawn. */
export const disc = { half: 12, smallest: 3.5, line: 1.5 } as const;

/** Radius of a disc whose area is in the proportion of its number to the largest one. */
export function radiusOf(n: number, largest: number): number {
  const full = disc.half - disc.line / 2;
  const share = largest === 0 ? 0 : Math.sqrt(n / largest);
  return Math.round(Math.max(disc.smallest, full * share) * 10) / 10;
}

/** The path of a disc's half on the starting side: a mark for what is half there. */
export function halfOf(radius: number): string {
  return `M0-${radius}A${radius} ${radius} 0 0 0 0 ${radius}Z`;
}
