import type { IndexedText } from "@portolan/model/library/data";
import { expect, test } from "vitest";
import { findItems } from "./find.ts";
import { openIndex } from "./open.ts";
import { packIndex } from "./pack.ts";
import { letterOf, packTerms, scoreOf, unpackTerms } from "./packed.ts";

const text = (item: number, title: string, more: Partial<IndexedText> = {}): IndexedText => ({
  item,
  kind: "case",
  title,
  summary: "",
  aliases: [],
  asked: [],
  codes: [],
  ...more,
});
const texts = [
  text(3, "Cooking gas instead of firewood", { summary: "Families in the camp cut wood.", codes: ["A15", "1a1"] }),
  text(4, "Counting displaced people", { aliases: ["DTM"], asked: ["how many people fled"] }),
  text(9, "Displacement forecasts", { summary: "Numbers before the displacement, and firewood." }),
  text(12, "A camp near the town", { codes: ["GCM 21"] }),
];
const index = openIndex(JSON.parse(JSON.stringify(packIndex(texts))) as never);
const find = (words: string) => findItems([index], words);

test("a word in the title comes before one in the summary, and any form of it is found", () => {
  expect(find("firewood ")).toEqual([3, 9]);
  expect(find("displacing ")).toContain(4);
  expect(find("count ")).toEqual([4]);
});

test("several words find what has any of them, what has more of them first", () => {
  expect(find("camp firewood ")[0]).toBe(3);
  expect(find("camp firewood ").toSorted((a, b) => a - b)).toEqual([3, 9, 12]);
});

test("the word that is being typed is a beginning, words before it are whole", () => {
  expect(find("fire")).toEqual([3, 9]);
  expect(find("fire ")).toEqual([]);
  expect(find("displacemen")).toContain(9);
});

test("one slip of the keys or two swapped letters are forgiven where a word finds nothing, two are not", () => {
  expect(find("firewod ")).toEqual([3, 9]);
  expect(find("cmap ")).toEqual([12, 3]);
  expect(find("fyrewod ")).toEqual([]);
});

test("codes, numbers of the facts and everyday names are found in any spelling", () => {
  expect(find("a15")).toEqual([3]);
  expect(find("1.a.1")).toEqual([3]);
  expect(find("gcm 21")).toEqual([12]);
  expect(find("dtm")).toEqual([4]);
});

test("words that say nothing leave everything: a question is not empty when it begins", () => {
  const all = [3, 4, 9, 12];
  for (const words of ["w", "what ", "how do I", "?!"]) expect(find(words), words).toEqual(all);
  expect(find("what firewood ")).toEqual([3, 9]);
});

test("signs, nothing and endless words find nothing and break nothing", () => {
  for (const words of ["", "   ", "?! -- **", "+firewood^9~", "title:camp"]) expect(() => find(words)).not.toThrow();
  expect(find("zzzz ".repeat(5000))).toEqual([]);
});

test("several files answer together", () => {
  const halves = [texts.slice(0, 2), texts.slice(2)].map((part) => openIndex(packIndex(part)));
  expect(findItems(halves, "camp firewood ").toSorted((a, b) => a - b)).toEqual([3, 9, 12]);
});

test("an index that is cut off, or none, is refused", () => {
  const packed = packIndex(texts);
  const cut = { ...packed, postings: packed.postings.slice(0, 20) };
  expect(() => openIndex(cut)).toThrow("not whole");
  expect(() => openIndex({ ...packed, items: [] })).toThrow("not whole");
  expect(() => openIndex({ ...packed, items: packed.items.slice(1) })).toThrow("does not have");
  expect(() => openIndex({} as never)).toThrow(TypeError);
});

test("terms and scores come back", () => {
  const terms = ["camp", "camps", "can", "é", "مخيم"];
  expect(unpackTerms(packTerms(terms))).toEqual(terms);
  for (const score of [0.1, 1, 7, 40]) expect(scoreOf(letterOf(score)) / score).toBeCloseTo(1, 0);
});
