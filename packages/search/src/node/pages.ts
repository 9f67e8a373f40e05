import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { IndexedPage } from "../index/page.ts";

/** With what every file of Pagefind 1.6 begins, once it is unpacked. */
const MARK = "pagefind_dcd";

/** What a fragment has, and each of its anchors. */
const FIELDS = ["url", "content", "meta", "anchors"];
const ANCHOR_FIELDS = ["element", "id", "text", "location"];

/**
 * Reads what Pagefind 1.6 kept of each page of a built site: its fragments, one packed JSON file a page. Throws an
 * Error that names the file and what is wrong with it where it is none: another version may write them otherwise.
 */
export function readPages(dist: string): IndexedPage[] {
  const folder = join(dist, "pagefind/fragment");
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const { url, content, meta, anchors } = fragmentOf(join(folder, name));
      return { url, content, meta, anchors, language: name.split("_", 1)[0] ?? "en" };
    });
}

function fragmentOf(file: string): Omit<IndexedPage, "language"> {
  const no = `${file} is no fragment of Pagefind 1.6`;
  const text = unpacked(file).toString("utf8");
  if (!text.startsWith(MARK)) throw new Error(`${no}: it does not begin with ${MARK}.`);
  const fragment = parsed(text.slice(MARK.length));
  if (fragment === undefined) throw new Error(`${no}: what it holds is no JSON.`);
  const lacking = FIELDS.find((name) => !(name in fragment));
  if (lacking !== undefined) throw new Error(`${no}: it lacks ${lacking}.`);
  const page = fragment as Omit<IndexedPage, "language">;
  const lost = ANCHOR_FIELDS.find((name) => page.anchors.some((anchor) => !(name in anchor)));
  if (lost !== undefined) throw new Error(`${no}: it lacks ${lost} in an anchor.`);
  return page;
}

function parsed(text: string): object | undefined {
  try {
    return Object(JSON.parse(text)) as object;
  } catch {
    return undefined;
  }
}

function unpacked(file: string): Buffer {
  try {
    return gunzipSync(readFileSync(file));
  } catch (error) {
    throw new Error(`${file} cannot be unpacked: ${(error as Error).message}`, { cause: error });
  }
}
