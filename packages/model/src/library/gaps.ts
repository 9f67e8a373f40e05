/** Ascending numbers as the distance of each from the one before: small numbers, which compress well. */
export function gapsOf(numbers: readonly number[]): number[] {
  return numbers.map((n, i) => n - (numbers[i - 1] ?? -1));
}

/** The numbers again. */
export function numbersOf(gaps: readonly number[]): number[] {
  let number = -1;
  return gaps.map((gap) => (number += gap));
}
