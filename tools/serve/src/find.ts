import { stat } from "node:fs/promises";
import { join, resolve, sep } from "node:path";

/** A file of the site; `version` changes whenever the file does, also when a cache restores an old date. */
export interface FoundFile {
  path: string;
  version: string;
}

export type Found = { file: FoundFile } | { directory: true } | undefined;

const CONFIGURATION = new Set(["/_headers", "/_redirects"]);

/** What the root holds under a decoded path: a file, a directory with an index that wants a slash, or nothing. */
export async function find(root: string, pathname: string): Promise<Found> {
  const base = resolve(root);
  const path = resolve(join(base, pathname));
  // Encoded slashes and, on Windows, backslashes could climb out; the host's own files are not part of the site.
  const inside = path === base || path.startsWith(base + sep);
  if (!inside || CONFIGURATION.has(path.slice(base.length).split(sep).join("/"))) return undefined;
  const file = await fileAt(path);
  if (file) return pathname.endsWith("/") ? undefined : { file };
  const index = await fileAt(join(path, "index.html"));
  if (!index) return undefined;
  return pathname.endsWith("/") ? { file: index } : { directory: true };
}

async function fileAt(path: string): Promise<FoundFile | undefined> {
  try {
    const { size, mtimeMs, ctimeMs, ino } = await stat(path).then((entry) =>
      entry.isFile() ? entry : Promise.reject(),
    );
    return { path, version: `${ino}-${size}-${mtimeMs}-${ctimeMs}` };
  } catch {
    return undefined;
  }
}
