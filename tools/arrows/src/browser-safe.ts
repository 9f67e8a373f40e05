import { matchesGlob, posix } from "node:path";
import type { Problem } from "./problem.ts";
import type { Repository } from "./repository.ts";
import { targetOf } from "./specifier.ts";

/** Every import by which code that a browser loads would reach Node or a library that does not belong there. */
export function browserProblems(repository: Repository, entries: string[], libraries: string[]): Problem[] {
  const problems: Problem[] = [];
  for (const entry of entries) {
    const files = entryFiles(repository, entry);
    if (!files) problems.push({ file: "tools/arrows/src/table.ts", line: 1, what: `no package exports ${entry}` });
    else problems.push(...reachable(repository, entry, files, libraries));
  }
  return problems;
}

function reachable({ files, packages }: Repository, entry: string, start: string[], libraries: string[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set(start);
  // A set that grows while it is walked: every file once, circles included.
  for (const file of seen) {
    for (const { specifier, line, erased } of files.get(file)?.imports ?? []) {
      const target = targetOf(specifier);
      if (erased || target.kind === "virtual") continue;
      if (target.kind === "node") {
        problems.push({ file, line, what: `"${specifier}" is Node's, and a browser gets here by way of ${entry}` });
      } else if (target.kind === "relative") seen.add(posix.join(posix.dirname(file), target.path));
      else if (packages.some(({ name }) => name === target.name)) {
        for (const next of entryFiles({ files, packages }, `${target.name}/${target.subpath}`) ?? []) seen.add(next);
      } else if (!libraries.includes(target.name)) {
        problems.push({ file, line, what: `"${specifier}" is not for browsers, and one gets here by way of ${entry}` });
      }
    }
  }
  return problems;
}

/** The files that a package's subpath exports; one with a star may be many, or none yet. */
function entryFiles({ files, packages }: Pick<Repository, "files" | "packages">, entry: string): string[] | undefined {
  const target = targetOf(entry.replace(/\/$/, ""));
  if (target.kind !== "package") return undefined;
  const owner = packages.find(({ name }) => name === target.name);
  const key = target.subpath === "" ? "." : `./${target.subpath}`;
  for (const [pattern, path] of Object.entries(owner?.exports ?? {})) {
    const [before = "", after] = pattern.split("*");
    const fits = after === undefined ? key === pattern : key.startsWith(before) && key.endsWith(after);
    if (!fits) continue;
    const star = after === undefined ? "" : key.slice(before.length, key.length - after.length);
    const file = posix.join(owner?.folder ?? "", path.replace("*", star === "*" ? "**/*" : star));
    return star === "*"
      ? [...files.keys()].filter((name) => matchesGlob(name, file) && !name.includes(".test."))
      : [file];
  }
  return undefined;
}
