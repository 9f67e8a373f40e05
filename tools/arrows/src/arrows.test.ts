import { expect, test } from "vitest";
import { arrowProblems } from "./arrows.ts";
import { repositoryWith } from "./fixture.ts";
import { ARROWS } from "./table.ts";

/** The problems of one file as "line: what". */
function problemsOf(file: string, text: string): string[] {
  return arrowProblems(repositoryWith({ [file]: text }), ARROWS).map(({ line, what }) => `${line}: ${what}`);
}

test.each([
  ["an import", 'import { a } from "@portolan/ui/a";'],
  ["a bare import", 'import "@portolan/ui/a";'],
  ["a type", 'import type { A } from "@portolan/ui/a";'],
  ["a type in place", 'type A = import("@portolan/ui/a").A;'],
  ["a dynamic import", 'const a = await import("@portolan/ui/a");'],
  ["a dynamic import of a template", "const a = await import(`@portolan/ui/a`);"],
  ["a re-export", 'export { a } from "@portolan/ui/a";'],
  ["a re-export of all", 'export * from "@portolan/ui/a";'],
])("%s against the arrows is found", (_, statement) => {
  const what = "2: packages/model may not import @portolan/ui; it may import @portolan/language, @portolan/dialect";
  expect(problemsOf("packages/model/src/a.ts", `// first line\n${statement}\n`)).toEqual([what]);
});

test("nothing imports an app, declared or not", () => {
  const what = "1: packages/ui may not import @portolan/portal: nothing imports an app";
  expect(problemsOf("packages/ui/src/a.ts", 'import "@portolan/portal";')).toEqual([what]);
});

test("a relative path stays in its package", () => {
  const file = "packages/model/src/deep/a.ts";
  expect(problemsOf(file, 'import "../b.ts";\nimport "../../package.json";')).toEqual([]);
  expect(problemsOf(file, 'import "../../../ui/src/a.ts";')).toEqual([
    '1: "../../../ui/src/a.ts" leaves packages/model; import the package by its name',
  ]);
});

test("an imported package is declared; types may come from the package of types", () => {
  const file = "packages/model/src/a.ts";
  expect(
    problemsOf(file, 'import "zod/v4";\nimport type { Root } from "hast";\nimport "node:fs";\nimport "fs";'),
  ).toEqual([]);
  expect(problemsOf(file, 'import "@a/b/c";')).toEqual([
    "1: @a/b is not among the dependencies in packages/model/package.json",
  ]);
});

test("frontmatter, scripts and expressions of .astro files are read, text is not", () => {
  const text = [
    "---",
    'import "@portolan/tests";',
    'if (Astro.url) return Astro.redirect("/");',
    "---",
    '<p>import "@portolan/none"</p>',
    '{(await import("@portolan/bench")).default}',
    "<script>",
    '  import "../../../packages/ui/src/a.ts";',
    "</script>",
  ];
  expect(problemsOf("apps/portal/src/a.astro", text.join("\n"))).toEqual([
    "2: @portolan/tests is not among the dependencies in apps/portal/package.json",
    "6: @portolan/bench is not among the dependencies in apps/portal/package.json",
    '8: "../../../packages/ui/src/a.ts" leaves apps/portal; import the package by its name',
  ]);
});

test("import blocks of .mdx files are read, prose and code are not", () => {
  const text = [
    "---\ntitle: A\n---\n",
    'import A from "@portolan/tests";\nexport { b } from "@portolan/bench";\n',
    "# Prose\n\nWe import goods and export none.\n",
    '```ts\nimport "@portolan/none";\n```\n',
  ];
  expect(problemsOf("apps/portal/src/a.mdx", text.join("\n"))).toEqual([
    "5: @portolan/tests is not among the dependencies in apps/portal/package.json",
    "6: @portolan/bench is not among the dependencies in apps/portal/package.json",
  ]);
});

test("strings, comments and patterns are no imports", () => {
  const text =
    'const a = \'import "@portolan/ui"\';\n// import "@portolan/ui"\nconst b = /"import \\("/;\nimport(`${a}x`);\nimport(a);\n';
  expect(problemsOf("packages/model/src/a.ts", text)).toEqual([]);
});

test("a package without a line in the table is a problem", () => {
  const file = "packages/new/package.json";
  const problems = arrowProblems(repositoryWith({ [file]: '{ "name": "@portolan/new" }' }), ARROWS);
  expect(problems).toEqual([{ file, line: 1, what: "this package has no line in the table of arrows; add one" }]);
});

test("a file that is no TypeScript is reported, not passed over", () => {
  const { unreadable } = repositoryWith({ "packages/model/src/a.ts": "import from from from" });
  expect(unreadable).toMatchObject([{ file: "packages/model/src/a.ts" }]);
});
