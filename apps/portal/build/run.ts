import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildFonts } from "./fonts.ts";
import { runPagefind } from "./pagefind.ts";
import { run } from "./process.ts";

/**
 * Builds the site beside the last one and puts it in its place only when everything held: so an interrupted or
 * failed build leaves the last good site. Every fault ends in one report and exit code 1.
 */
const app = join(import.meta.dirname, "..");
const out = resolve(app, process.env["PORTOLAN_DIST"] ?? "dist");
const next = `${out}.next`;
const problems = join(app, ".astro/problems.txt");

rmSync(problems, { force: true });
rmSync(next, { recursive: true, force: true });

const astro = await run(app, "astro", ["build"], { PORTOLAN_OUT: next });
if (astro.status !== 0) fail(astro.output);
await buildFonts(next);
// Where this is set the pages link the PDF, so it has to be there before they are.
if (process.env["PORTOLAN_EDITION"]) await makeEdition();
const pagefind = await runPagefind(next);
if (pagefind.status !== 0) fail(pagefind.output);

const old = `${out}.old`;
rmSync(old, { recursive: true, force: true });
if (existsSync(out)) renameSync(out, old);
renameSync(next, out);
rmSync(old, { recursive: true, force: true });

/** Prints the plan from the pages that are about to be put in place. Loaded here alone: no other build needs a browser. */
async function makeEdition(): Promise<void> {
  const { writePlanEdition } = await import("@portolan/editions/plan");
  const { version } = JSON.parse(readFileSync(join(app, "package.json"), "utf8")) as { version: string };
  await writePlanEdition(next, { version, site: process.env["PORTOLAN_SITE"] }).catch((error: Error) => fail(error.message));
}

function fail(text: string): never {
  console.error(text);
  rmSync(next, { recursive: true, force: true });
  process.exit(1);
}
