import { existsSync, renameSync, rmSync } from "node:fs";
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

// Pages are made and forgotten by the thousand: with more room for what is young, a fifth of the CPU time is saved.
const nodeOptions = `${process.env["NODE_OPTIONS"] ?? ""} --max-semi-space-size=64`.trim();
const astro = await run(app, "astro", ["build"], { PORTOLAN_OUT: next, NODE_OPTIONS: nodeOptions });
if (astro.status !== 0) fail(astro.output);
await buildFonts(next);
const pagefind = await runPagefind(next);
if (pagefind.status !== 0) fail(pagefind.output);

const old = `${out}.old`;
rmSync(old, { recursive: true, force: true });
if (existsSync(out)) renameSync(out, old);
renameSync(next, out);
rmSync(old, { recursive: true, force: true });

function fail(text: string): never {
  console.error(text);
  rmSync(next, { recursive: true, force: true });
  process.exit(1);
}
