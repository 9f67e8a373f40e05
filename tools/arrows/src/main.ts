import { resolve } from "node:path";
import { arrowProblems } from "./arrows.ts";
import { browserProblems } from "./browser-safe.ts";
import { readRepository } from "./repository.ts";
import { ARROWS, BROWSER_LIBRARIES, BROWSER_SAFE } from "./table.ts";

/** Prints every import against the arrows as `file:line: what` and ends with 1 if there is one. */
const repository = readRepository(resolve(import.meta.dirname, "../../.."));

// A check that looks at nothing holds always: a moved folder must not pass for a clean one.
if (repository.files.size < 50) throw new Error(`Only ${repository.files.size} source files were found to check.`);

const problems = [
  ...repository.unreadable,
  ...arrowProblems(repository, ARROWS),
  ...browserProblems(repository, BROWSER_SAFE, BROWSER_LIBRARIES),
];
for (const { file, line, what } of problems) console.error(`${file}:${line}: ${what}`);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${repository.files.size} files in ${repository.packages.length} packages keep to the arrows`);
