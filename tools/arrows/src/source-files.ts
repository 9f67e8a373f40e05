import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { WorkspacePackage } from "./workspace.ts";

const SOURCE = /\.(ts|tsx|mts|js|jsx|mjs|astro|mdx)$/;
const SKIPPED = /^(node_modules|dist(\..*)?|fixtures|\..*)$/;

/** The files of a package that can import something, from the root, with "/". Of the root package only its scripts. */
export function sourceFiles(root: string, { folder }: WorkspacePackage): string[] {
  return folder === "." ? walk(root, "scripts") : walk(root, folder);
}

function walk(root: string, folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (SKIPPED.test(entry.name)) return [];
    if (entry.isDirectory()) return walk(root, path);
    return SOURCE.test(entry.name) ? [path] : [];
  });
}
