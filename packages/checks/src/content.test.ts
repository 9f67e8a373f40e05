import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Code } from "@portolan/model/codes";
import { contentPackages, sitePackages } from "@portolan/model/read";
import { afterAll, expect, test } from "vitest";
import { checkContent } from "./content.ts";
import { report } from "./report.ts";

const fixtures = join(import.meta.dirname, "../fixtures/content");
const folder = mkdtempSync(join(tmpdir(), "portolan-content-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The sound packages with the files of some fixtures laid over them. */
function problemsOf(...overlays: string[]) {
  const root = mkdtempSync(join(folder, "content-"));
  for (const overlay of ["sound", ...overlays]) cpSync(join(fixtures, overlay), root, { recursive: true });
  return checkContent(root, sitePackages(root, root), ["/design/"]).problems;
}

const folders = (path: string) => readdirSync(join(fixtures, path)).sort();
const cases = folders("broken").flatMap((rule) => folders(`broken/${rule}`).map((name) => [rule, name] as const));

/** What these break leaves holes, and what pointed there is a problem too. */
const WITH_OTHERS = new Set([
  "duplicate-code/documents",

  "invalid-field/value",
  "misplaced-code/output",
  "missing-field/difference",
  "register-retired/paragraph",
  "yaml-syntax/data",
]);

test("sound content has no problems", () => {
  expect(problemsOf()).toEqual([]);
});

test.each(cases)("%s, %s: found where it stands, and said so", async (rule, name) => {
  const problems = problemsOf(`broken/${rule}/${name}`);
  const found = new Set<string>(problems.map((p) => p.rule));
  expect(found).toContain(rule);
  expect(found.size > 1, [...found].join()).toBe(WITH_OTHERS.has(`${rule}/${name}`));
  await expect(report(problems)).toMatchFileSnapshot(join(fixtures, "broken", rule, name, "message.txt"));
});

test("all problems of all files are listed at once, sorted by file and place", () => {
  const overlays = [
    "forbidden-construct/raw-html",
    "dangling-vocabulary/unit-of-a-figure",
    "yaml-syntax/data",
    "translation-shape/one",
    "no-page/beside-the-folders",
  ];
  const problems = problemsOf(...overlays.map((overlay) => `broken/${overlay}`));
  const rules = new Set<string>(problems.map((p) => p.rule));
  for (const overlay of overlays) expect(rules).toContain(overlay.split("/")[0]);
  const places = problems.map((p) => `${p.file} ${String(p.line).padStart(5)} ${String(p.column).padStart(5)}`);
  expect(places).toEqual([...places].sort());
});

test("several syntax errors in one file: the first is named, and why the others are not", () => {
  const problems = problemsOf("broken/mdx-syntax/several-in-one-file");
  expect(problems).toHaveLength(1);
  expect(problems[0]?.fix).toContain("Reading stops at the first syntax error, so this file may hold more.");
});

test("two headings with one text get two ids, so no link is ambiguous", () => {
  expect(problemsOf("same-headings")).toEqual([]);
});

test("one line of dependencies adds a content package, and its documents", () => {
  const app = join(folder, "app");
  const modules = join(app, "node_modules/@portolan");
  mkdirSync(modules, { recursive: true });
  for (const name of ["plan", "framework"])
    cpSync(join(fixtures, "sound", name), join(modules, `content-${name}`), { recursive: true });
  const read = (...names: string[]) => {
    const dependencies = Object.fromEntries(names.map((name) => [name, "workspace:*"]));
    writeFileSync(join(app, "package.json"), JSON.stringify({ name: "app", dependencies }));
    return checkContent(app, contentPackages(app), []);
  };
  const output = "1a11" as Code;
  expect(read("@portolan/content-plan").graph.nodes.has(output)).toBe(false);
  const both = read("@portolan/content-plan", "@portolan/content-framework");
  expect(both.graph.nodes.get(output)?.title).toBe("Shelter is given");
  expect(both.problems).toEqual([]);
});
