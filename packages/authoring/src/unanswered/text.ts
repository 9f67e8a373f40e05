import { readFileSync } from "node:fs";
import type { Place } from "@portolan/dialect";

/**
 * The text of a file in UTF-8, or in UTF-16 if it says so, as some editors save it. Throws one sentence if the file
 * cannot be read or is no text.
 */
export function textOfFile(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new Error("There is no such file.", { cause: error });
    if (code === "EISDIR") throw new Error("This is a folder.", { cause: error });
    throw new Error(`The file cannot be read (${code}).`, { cause: error });
  }
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(wide ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Error("The file is not text in UTF-8.", { cause: error });
  }
}

/** Line and column of an offset in a text. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: before.length - start + 1 };
}

/** One sign or value of JSON (RFC 8259) with the blanks before it. */
const TOKEN =
  /[ \t\r\n]*(?:[{}[\],:]|"(?:[^"\\\t\r\n]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

/** Where a text stops being JSON: as the parser says, or else at the first thing that JSON does not have. */
export function placeOfFault(text: string, error: Error): Place {
  const said = /at position (\d+)/.exec(error.message)?.[1];
  if (said !== undefined) return placeAt(text, Number(said));
  let at = 0;
  for (TOKEN.lastIndex = 0; TOKEN.test(text); at = TOKEN.lastIndex);
  return placeAt(text, at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0));
}
