/** A piece of text, marked where it is a word of the question. Shown as text, never read as markup. */
export interface Piece {
  text: string;
  marked: boolean;
}

const LENGTH = 26;

/**
 * The stretch of a page's words that holds most of the question, with those words marked. Starts at a sentence
 * where one begins nearby. Empty where none of them stands there.
 */
export function excerpt(
  content: string,
  locations: readonly number[],
  from = 0,
  to = Number.POSITIVE_INFINITY,
): Piece[] {
  const words = content.split(/\s+/);
  const end = Math.min(to, words.length);
  const marked = new Set(locations.filter((at) => at >= from && at < end));
  if (marked.size === 0) return [];
  const start = atSentence(
    words,
    densest(
      [...marked].toSorted((a, b) => a - b),
      from,
      end,
    ),
    from,
  );
  const stop = Math.min(start + LENGTH, end);
  const pieces: Piece[] = [];
  if (start > from) add(pieces, "…", false);
  for (let at = start; at < stop; at++) add(pieces, words[at] ?? "", marked.has(at));
  if (stop < end) add(pieces, "…", false);
  return pieces;
}

/** Where a window of fixed length holds most of the sorted locations. */
function densest(sorted: readonly number[], from: number, end: number): number {
  let best = { at: from, count: 0 };
  for (const at of sorted) {
    const count = sorted.filter((other) => other >= at && other < at + LENGTH - 4).length;
    if (count > best.count) best = { at, count };
  }
  return Math.max(from, Math.min(best.at - 4, end - LENGTH));
}

/** Moves back to the beginning of a sentence if it is near. */
function atSentence(words: readonly string[], start: number, from: number): number {
  for (let at = start; at > Math.max(from, start - 8); at--) if (/[.!?؟:]$/.test(words[at - 1] ?? "")) return at;
  return start - 8 <= from ? from : start;
}

/** Adds a word with a blank before it; its signs stay outside the mark. */
function add(pieces: Piece[], word: string, marked: boolean): void {
  const blank = pieces.length > 0 ? " " : "";
  const [, before = "", core = "", after = ""] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
  if (!marked || core === "") return append(pieces, blank + word, false);
  const last = pieces.at(-1);
  // Two marked words side by side are one mark.
  if (last?.marked && before === "") append(pieces, blank + core, true);
  else {
    append(pieces, blank + before, false);
    append(pieces, core, true);
  }
  append(pieces, after, false);
}

function append(pieces: Piece[], text: string, marked: boolean): void {
  if (text === "") return;
  const last = pieces.at(-1);
  if (last?.marked === marked) last.text += text;
  else pieces.push({ text, marked });
}

/** A short text whole, with the words marked that the test picks. */
export function markWords(text: string, picked: (word: string) => boolean): Piece[] {
  if (text === "") return [];
  const pieces: Piece[] = [];
  for (const word of text.split(/\s+/)) add(pieces, word, picked(word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")));
  return pieces;
}
