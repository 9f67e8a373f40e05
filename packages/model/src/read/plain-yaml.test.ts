import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { plainYaml } from "./plain-yaml.ts";
import { readYaml } from "./yaml.ts";

const content = join(import.meta.dirname, "../../../../content");

test("both readers of YAML give the same for all content", { timeout: 60_000 }, () => {
  const files = globSync("*/**/*.{mdx,yaml}", { cwd: content, exclude: (name) => name === "node_modules" });
  expect(files.length).toBeGreaterThan(30);
  for (const file of files) {
    const text = readFileSync(join(content, file), "utf8").replaceAll("\r\n", "\n");
    const source = file.endsWith(".mdx") ? (/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? "") : text;
    expect(plainYaml(source)?.value, file).toEqual(parse(source));
  }
});

const scalars = [
  "1",
  "-7",
  "+12",
  "007",
  "1_000",
  "0b11",
  "0o17",
  "0x1F",
  "1.5",
  ".5",
  "1.",
  "1e3",
  "-.inf",
  ".NaN",
  "true",
  "FALSE",
  "yes",
  "no",
  "on",
  "~",
  "null",
  "",
  "2026-11-24",
  "2026-11-24T10:00:00Z",
  "12:30",
  "1a1",
  "E4.1b",
  "<<",
  "=",
  "SDG 10.7",
];

test.each(scalars)("both read the scalar %j as the same value", (text) => {
  expect(plainYaml(`a: ${text}`)?.value).toEqual(parse(`a: ${text}`));
});

test.each(["a: 1\na: 2", "a: [1, 2", 'a: "x', "a: b: c", "a: @b", "\ta: 1", "a: *b"])(
  "a fault is explained with its place: %j",
  (source) => {
    expect(plainYaml(source)).toBeUndefined();
    expect(readYaml(source, "file.yaml").problems[0]).toMatchObject({
      rule: "yaml-syntax",
      line: expect.any(Number) as number,
    });
  },
);

test("a place is found for a value that was read without places", () => {
  const { located } = readYaml("kind: page\njoins:\n  - to: E4\n", "file.mdx", 2);
  expect(located?.value).toEqual({ kind: "page", joins: [{ to: "E4" }] });
  expect(located?.placeOf(["joins", 0, "to"])).toEqual({ line: 4, column: 9 });
});
