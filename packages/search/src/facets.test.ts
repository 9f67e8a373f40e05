import { expect, test } from "vitest";
import { countOf, facetNames, facets, facetsIn, kindsOf } from "./facets.ts";
import { resultKinds } from "./indexed.ts";

test("every kind of result stands under one facet", () => {
  const all = facetNames.flatMap((facet) => [...facets[facet]]);
  expect(all.toSorted()).toEqual([...resultKinds].toSorted());
});

test("no facet chosen means all kinds", () => {
  expect(kindsOf(new Set())).toBeUndefined();
  expect(kindsOf(new Set(["figure", "case"]))).toEqual(["figure", "source", "case"]);
});

test("a facet counts all its kinds", () => {
  const none = Object.fromEntries(resultKinds.map((kind) => [kind, 0])) as Parameters<typeof countOf>[1];
  expect(countOf("framework", { ...none, output: 2, sdg: 1, case: 5 })).toBe(3);
});

test("facets are read from an address, what is none is left out", () => {
  expect(facetsIn("https://x/search/?q=a&kind=case&kind=nothing&kind=plan")).toEqual(["plan", "case"]);
  expect(facetsIn("https://x/search/")).toEqual([]);
});
