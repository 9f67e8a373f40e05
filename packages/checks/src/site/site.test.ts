import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { report } from "../report.ts";
import { checkSite } from "./index.ts";

const fixtures = join(import.meta.dirname, "../../fixtures/site");
const folder = mkdtempSync(join(tmpdir(), "portolan-site-"));
afterAll(() => rmSync(folder, { recursive: true }));

const policy =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'; form-action 'self'";

/** The sound site with the files of some fixtures laid over it. */
function problemsOf(...overlays: string[]) {
  const site = mkdtempSync(join(folder, "site-"));
  for (const overlay of ["sound", ...overlays]) cpSync(join(fixtures, overlay), site, { recursive: true });
  const expected = JSON.parse(readFileSync(join(site, "expected.json"), "utf8")) as string[];
  return checkSite(site, { expected, policy });
}

const folders = (path: string) => readdirSync(join(fixtures, path)).sort();
const cases = folders("broken").flatMap((rule) => folders(`broken/${rule}`).map((name) => [rule, name] as const));

test("a sound site has no problems", () => {
  expect(problemsOf()).toEqual([]);
});

test.each(cases)("%s, %s: found where it stands, and said so", async (rule, name) => {
  const problems = problemsOf(`broken/${rule}/${name}`);
  expect(new Set(problems.map((p) => p.rule))).toEqual(new Set([rule]));
  await expect(report(problems)).toMatchFileSnapshot(join(fixtures, "broken", rule, name, "message.txt"));
});

test("all problems of all files are listed at once, sorted", () => {
  const overlays = ["broken-link/image", "inline-style/attribute", "page-language/direction"];
  const problems = problemsOf(...overlays.map((overlay) => `broken/${overlay}`));
  expect(problems.map((p) => `${p.file} ${p.rule}`)).toEqual([
    "dist/ar/index.html page-language",
    "dist/index.html broken-link",
    "dist/vision/index.html inline-style",
  ]);
});
