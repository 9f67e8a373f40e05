import { matchesGlob, posix } from "node:path";
import type { Import } from "./imports.ts";
import type { Problem } from "./problem.ts";
import type { Repository } from "./repository.ts";
import { targetOf } from "./specifier.ts";
import type { WorkspacePackage } from "./workspace.ts";

type Table = [folder: string, allowed: string[]][];

/** Every import that the table does not allow, that leaves its package, or that no manifest declares. */
export function arrowProblems({ packages, files }: Repository, table: Table): Problem[] {
  const byName = new Map(packages.map((entry) => [entry.name, entry]));
  const problems = packages.filter((owner) => !allowedFor(owner, table)).map(unknownFolder);
  for (const [file, { owner, imports }] of files) {
    for (const one of imports) {
      const what = fault(file, one, owner, byName, allowedFor(owner, table) ?? []);
      if (what) problems.push({ file, line: one.line, what });
    }
  }
  return problems;
}

function fault(
  file: string,
  { specifier }: Import,
  owner: WorkspacePackage,
  packages: Map<string, WorkspacePackage>,
  allowed: string[],
): string | undefined {
  const target = targetOf(specifier);
  if (target.kind === "relative") {
    const path = posix.join(posix.dirname(file), target.path);
    const home = owner.folder === "." ? "scripts" : owner.folder;
    const inside = !target.path.startsWith("/") && (path === home || path.startsWith(`${home}/`));
    return inside ? undefined : `"${specifier}" leaves ${home}; import the package by its name`;
  }
  if (target.kind !== "package" || target.name === owner.name) return undefined;
  const imported = packages.get(target.name);
  if (imported?.folder.startsWith("apps/"))
    return `${owner.folder} may not import ${target.name}: nothing imports an app`;
  if (imported && !allowed.some((pattern) => matchesGlob(target.name, pattern))) {
    return `${owner.folder} may not import ${target.name}; it may import ${allowed.join(", ") || "no other package"}`;
  }
  if (isDeclared(target.name, owner)) return undefined;
  return `${target.name} is not among the dependencies in ${owner.folder}/package.json`;
}

function allowedFor({ folder }: WorkspacePackage, table: Table): string[] | undefined {
  return table.find(([pattern]) => pattern === folder || matchesGlob(folder, pattern))?.[1];
}

/** Types alone may come from the package that only types have: "hast" from "@types/hast". */
function isDeclared(name: string, { declared }: WorkspacePackage): boolean {
  return declared.has(name) || declared.has(`@types/${name.replace(/^@/, "").replace("/", "__")}`);
}

function unknownFolder({ folder }: WorkspacePackage): Problem {
  return { file: `${folder}/package.json`, line: 1, what: "this package has no line in the table of arrows; add one" };
}
