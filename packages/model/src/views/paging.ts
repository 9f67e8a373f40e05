import { say } from "@portolan/language";

/** A page of a list that goes over several. */
export interface PageLink {
  n: number;
  address: string;
  here: boolean;
}

/** The address of the part `i` of a list, counted from 0; the first stands at the list's own address. */
export const partAddress = (base: string, i: number) => (i === 0 ? base : `${base}page-${i + 1}/`);

/** The addresses of all parts of a list of `length` entries; an empty list has one part. */
export function partAddresses(base: string, length: number, size: number): string[] {
  return Array.from({ length: Math.max(1, Math.ceil(length / size)) }, (_, i) => partAddress(base, i));
}

/** Links to the parts, with the one that is open marked; none where there is only one. */
export function partLinks(addresses: readonly string[], address: string): PageLink[] {
  return addresses.length > 1 ? addresses.map((a, i) => ({ n: i + 1, address: a, here: a === address })) : [];
}

/** Title and description of the part `at`, counted from 0: the whole list's own, and which part it is where there are several. */
export function ofPart(words: { title: string; description: string }, at: number, of: number): typeof words {
  if (of === 1) return words;
  const part = say("en", "listPart", { n: at + 1, of });
  return { title: `${words.title}, ${part}`, description: `${words.description} ${part}.` };
}
