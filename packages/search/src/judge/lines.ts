import { readFileSync } from "node:fs";
import type { Note } from "./problem.ts";

/** A line of a file, with its number from 1. */
export interface Line {
  text: string;
  number: number;
}

/** What is wrong with a file that cannot be read, by the system's code for it. */
const REASONS: Readonly<Record<string, [message: string, fix: string]>> = {
  ENOENT: ["There is no such file.", "Check the path; it is meant from the folder you are in."],
  EISDIR: ["This is a folder.", "Name the files in it, for example with *.tsv."],
  EACCES: ["This file may not be read.", "Give yourself the right to read it."],
};

/**
 * The lines of a text file in UTF-8 that hold something: comments, empty lines, a byte order mark and the ends of
 * lines are passed over. A line that is not UTF-8 is noted and left out; undefined where nothing can be read.
 */
export function readLines(path: string, note: Note): Line[] | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    note("error", 1, 1, ...(REASONS[code] ?? [`The file cannot be read: ${message}.`, "Check the file."]));
    return undefined;
  }
  // A file of another encoding that is not its superset: every second byte is nothing.
  if (bytes.includes(0)) {
    note("error", 1, 1, "The file is not UTF-8 text.", "Save it as text in UTF-8, with tabs between the columns.");
    return undefined;
  }
  const decoder = new TextDecoder("utf-8", { fatal: true });
  return splitLines(bytes).flatMap((raw, i) => {
    try {
      const text = decoder.decode(raw).replace(/^\uFEFF|\r$/g, "");
      return text.trim() === "" || text.startsWith("#") ? [] : [{ text, number: i + 1 }];
    } catch {
      note("error", i + 1, firstBad(raw), "This is not UTF-8.", "Save the file as text in UTF-8.");
      return [];
    }
  });
}

function splitLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let from = 0;
  // Old spreadsheets end lines with a carriage return alone.
  const end = bytes.includes(0x0a) ? 0x0a : 0x0d;
  for (let at = bytes.indexOf(end); at >= 0; at = bytes.indexOf(end, from)) {
    lines.push(bytes.subarray(from, at));
    from = at + 1;
  }
  return [...lines, bytes.subarray(from)];
}

/** The column of the first character of a line that is not UTF-8: the first where a lossy reading differs. */
function firstBad(line: Buffer): number {
  const text = line.toString("utf8");
  let bytes = 0;
  let column = 1;
  for (const character of text) {
    const size = Buffer.byteLength(character);
    if (!line.subarray(bytes, bytes + size).equals(Buffer.from(character))) return column;
    bytes += size;
    column += character.length;
  }
  return column;
}
