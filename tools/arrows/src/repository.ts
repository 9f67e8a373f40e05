import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Import, importsOf } from "./imports.ts";
import type { Problem } from "./problem.ts";
import { sourceFiles } from "./source-files.ts";
import { type WorkspacePackage, workspacePackages } from "./workspace.ts";

/** Everything that the rules look at, read once. */
export interface Repository {
  packages: WorkspacePackage[];
  /** The package and the imports of each source file, by its path from the root. */
  files: Map<string, { owner: WorkspacePackage; imports: Import[] }>;
  /** Files that could not be parsed. */
  unreadable: Problem[];
}

/** Reads every package and the imports of every source file below `root`. */
export function readRepository(root: string): Repository {
  const repository: Repository = { packages: workspacePackages(root), files: new Map(), unreadable: [] };
  for (const owner of repository.packages) {
    for (const file of sourceFiles(root, owner)) {
      try {
        const imports = importsOf(file, readFileSync(join(root, file), "utf8"));
        repository.files.set(file, { owner, imports });
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        repository.unreadable.push({ file, line: 1, what: `its imports cannot be read: ${reason}` });
      }
    }
  }
  return repository;
}
