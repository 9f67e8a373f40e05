import { expect, test } from "vitest";
import { browserProblems } from "./browser-safe.ts";
import { repositoryWith } from "./fixture.ts";

test("Node and other libraries are found however far away, types are left out", () => {
  const repository = repositoryWith({
    "packages/model/src/codes.ts": 'import "./a.ts";\nimport type { Stats } from "node:fs";\nimport "zod";\n',
    "packages/model/src/a.ts": 'import "@portolan/language";\nimport "./codes.ts";\n',
    "packages/language/src/index.ts": 'export * from "./deep.ts";\n',
    "packages/language/src/deep.ts": '\nimport { join } from "node:path";\nawait import("satteri");\n',
    "packages/model/src/unreached.ts": 'import "node:fs";\n',
  });
  expect(browserProblems(repository, ["@portolan/model/codes"], ["zod"])).toEqual([
    {
      file: "packages/language/src/deep.ts",
      line: 2,
      what: '"node:path" is Node\'s, and a browser gets here by way of @portolan/model/codes',
    },
    {
      file: "packages/language/src/deep.ts",
      line: 3,
      what: '"satteri" is not for browsers, and one gets here by way of @portolan/model/codes',
    },
  ]);
});

test("an entry with a star stands for every file below, its tests left out", () => {
  const repository = repositoryWith({
    "packages/model/src/parts/one.ts": 'import "fs";\n',
    "packages/model/src/parts/deep/two.ts": 'import "fs";\n',
    "packages/model/src/parts/one.test.ts": 'import "fs";\n',
  });
  const files = browserProblems(repository, ["@portolan/model/parts/*"], []).map(({ file }) => file);
  expect(files.toSorted()).toEqual(["packages/model/src/parts/deep/two.ts", "packages/model/src/parts/one.ts"]);
});

test("an entry that no package exports is a problem", () => {
  expect(browserProblems(repositoryWith({}), ["@portolan/model/gone"], [])).toMatchObject([
    { what: "no package exports @portolan/model/gone" },
  ]);
});
