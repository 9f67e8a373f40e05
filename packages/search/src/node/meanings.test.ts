import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keysOf } from "../text/telling.ts";
import { readAsked, readMeanings } from "./meanings.ts";

const folder = join(import.meta.dirname, "../query");

test("a line leads from what is said to what is meant", () => {
  expect(
    readMeanings("# why\nsaid\tmeant\tlanguage\twhy\nfake news\tmisinformation | rumours\ten\teveryday word\n"),
  ).toEqual([{ said: "fake news", meant: ["misinformation", "rumours"], language: "en" }]);
});

test("every line that is not as it should be is named, all at once", () => {
  const text = "a\tb\ten\t\nfine\tb\ten\twhy\nx\ty\tde\twhy\nfine\tc\ten\twhy\n";
  expect(() => readMeanings(text)).toThrow(/tsv:1: .*\n.*tsv:3: .*"de".*\n.*tsv:4: "fine" is there twice/);
});

test("phrases are given to a code or an address", () => {
  expect(readAsked("2b3\tmoney for victims\ten\n/about/\twho runs this\ten\n", "x.tsv")).toEqual([
    { address: "/framework/2b3/", phrase: "money for victims", language: "en" },
    { address: "/about/", phrase: "who runs this", language: "en" },
  ]);
  expect(() => readAsked("nothing\tx\ten\n2b3\tx\n", "x.tsv")).toThrow(/x\.tsv:1: "nothing".*\nx\.tsv:2: /);
});

test("the files of this package are in order, and no line is lost to small words", () => {
  const meanings = readMeanings(readFileSync(join(folder, "everyday.tsv"), "utf8"));
  for (const { said, language } of meanings) expect(keysOf(said, language), said).not.toEqual([]);
  for (const name of readdirSync(join(folder, "asked")))
    expect(readAsked(readFileSync(join(folder, "asked", name), "utf8"), name).length).toBeGreaterThan(100);
});
