import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { IndexedPage } from "../index/page.ts";

/** With what every file of Pagefind 1.6 begins, once it is unpacked. */
const MARK = "pagefind_dcd";

/**
 * Reads what Pagefind 1.6 kept of each page of a built site: its fragments, one packed JSON file a page. Throws an
 * Error that names the file where it is none: another version of Pagefind may write them otherwise.
 */
export function readPages(dist: string): IndexedPage[] {
  const folder = join(dist, "pagefind/fragment");
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const file = join(folder, name);
      const text = unpacked(file).toString("utf8");
      if (!text.startsWith(MARK))
        throw new Error(`${file} is no fragment of Pagefind 1.6: it does not begin with ${MARK}.`);
      const { url, content, meta, anchors } = JSON.parse(text.slice(MARK.length)) as Omit<IndexedPage, "language">;
      return { url, content, meta, anchors, language: name.split("_", 1)[0] ?? "en" };
    });
}

function unpacked(file: string): Buffer {
  try {
    return gunzipSync(readFileSync(file));
  } catch (error) {
    throw new Error(`${file} cannot be unpacked: ${(error as Error).message}`, { cause: error });
  }
}
