/** Values of a facet that show at first. */
const SHORT = 8;

/** Of a long list, the entries with the highest counts; undefined where the list is short enough to show whole. */
export function shortList<T>(list: readonly T[], count: (entry: T) => number): readonly T[] | undefined {
  if (list.length <= SHORT + 2) return undefined;
  return list.toSorted((a, b) => count(b) - count(a)).slice(0, SHORT);
}
