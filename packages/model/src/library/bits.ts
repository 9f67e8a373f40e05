/** A set of item numbers: one bit for each item. */
export type Bits = Uint32Array;

/** The empty set for so many items. */
export const noBits = (size: number): Bits => new Uint32Array((size + 31) >>> 5);

/** The set of all items. */
export function allBits(size: number): Bits {
  const bits = noBits(size).fill(0xffffffff);
  const rest = size & 31;
  if (rest > 0) bits[bits.length - 1] = 2 ** rest - 1;
  return bits;
}

/** Adds an item. */
export function put(bits: Bits, item: number): void {
  bits[item >>> 5] = (bits[item >>> 5] ?? 0) | (1 << (item & 31));
}

/** Whether an item is in the set. */
export const has = (bits: Bits, item: number): boolean => (((bits[item >>> 5] ?? 0) >>> (item & 31)) & 1) === 1;

/** Leaves in the first set what is in the second too, and returns it. */
export function keep(bits: Bits, other: Bits): Bits {
  for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] ?? 0) & (other[i] ?? 0);
  return bits;
}

/** Adds to the first set what is in the second, and returns it. */
export function join(bits: Bits, other: Bits): Bits {
  for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] ?? 0) | (other[i] ?? 0);
  return bits;
}

/** How many items are in both sets. */
export function countBoth(a: Bits, b: Bits): number {
  let n = 0;
  for (let i = 0; i < a.length; i++) {
    let word = (a[i] ?? 0) & (b[i] ?? 0);
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    n += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return n;
}
