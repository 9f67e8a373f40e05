import { column, type Title } from "./svg.ts";

/** Sizes in which a title can be set, the largest that fits first. */
const SIZES = [76, 68, 60, 54, 48, 42, 36, 30, 24];

/**
 * A title in lines that fit the column, as large as it can be: `widthOf` says how wide words are at a size of one. A
 * word is never broken, so the size goes down until the longest fits too.
 */
export function fit(title: string, widthOf: (words: string) => number): Title {
  for (const size of SIZES) {
    const lines = broken(title, (words) => widthOf(words) * size <= column.width);
    if (lines && lines.length * size * column.leading <= column.height) return { lines, size };
  }
  throw new Error(`The title "${title}" does not fit a picture at ${SIZES.at(-1)} pixels.`);
}

/** The words in as few lines as fit, or undefined where one word alone does not. */
function broken(title: string, fits: (words: string) => boolean): string[] | undefined {
  const lines: string[] = [];
  for (const word of title.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else if (fits(word)) lines.push(word);
    else return undefined;
  }
  return lines;
}
