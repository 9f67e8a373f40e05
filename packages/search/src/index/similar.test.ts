import { expect, test } from "vitest";
import type { Posting, Term } from "./format.ts";
import { similarDocuments } from "./similar.ts";

const posting = (doc: number, body = 7): Posting => ({
  doc,
  body,
  summary: false,
  path: false,
  near: false,
  phrases: [],
});
const term = (...docs: number[]): Term => ({ found: docs.length, postings: docs.map((doc) => posting(doc)) });

test("documents that share rare words are more alike than those that share common ones", () => {
  const terms = new Map([
    ["camp", term(0, 1, 2)],
    ["lantern", term(0, 2)],
    ["repair", term(0, 2)],
    ["latrin", term(1)],
  ]);
  const [first] = similarDocuments(terms, 3, 5);
  expect(first?.map(({ doc }) => doc)).toEqual([2, 1]);
  expect(first?.[0]?.likeness).toBeCloseTo(1, 1);
});

test("words of other languages and what shares none count nothing, and no more are given than asked for", () => {
  const terms = new Map([
    ["fr:camp", term(0, 1)],
    ["wood", term(1, 2, 3)],
  ]);
  const alike = similarDocuments(terms, 4, 1);
  expect(alike[0]).toEqual([]);
  expect(alike[1]).toHaveLength(1);
});
