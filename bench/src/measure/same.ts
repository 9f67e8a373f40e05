import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** Files that stand in one folder alone, or whose bytes differ; and how many files were compared. */
export function compareFolders(a: string, b: string): { files: number; different: string[] } {
  const [first, second] = [digests(a), digests(b)];
  const all = new Set([...first.keys(), ...second.keys()]);
  return { files: all.size, different: [...all].filter((name) => first.get(name) !== second.get(name)).sort() };
}

function digests(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path), createHash("sha256").update(readFileSync(path)).digest("hex")];
    }),
  );
}
