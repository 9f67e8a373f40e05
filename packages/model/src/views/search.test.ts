import { expect, test } from "vitest";
import { learned } from "../testing/learned.ts";
import { smallGraph } from "../testing/small-graph.ts";
import { searchListAddresses, searchView } from "./search.ts";

const titled = (title: string) => learned("case", title.toLowerCase().replaceAll(" ", "-"), { title });
const few = smallGraph(["Water tap", "A wall", "Zinc roofs"].map(titled));
const many = smallGraph(Array.from({ length: 650 }, (_, i) => titled(`Case ${String(i).padStart(3, "0")}`)));
const casesOf = (graph: typeof few, address = "/search/", language: "en" | "fr" = "en") =>
  searchView(graph, address, language)?.kinds.find(({ kind }) => kind === "case");

test("the search page lists every document by kind and letter", () => {
  expect(casesOf(few)).toMatchObject({ n: 3, title: "Cases", pages: [] });
  expect(casesOf(few)?.groups.map(({ title, links }) => [title, links.map((link) => link.title)])).toEqual([
    ["W", ["A wall", "Water tap"]],
    ["Z", ["Zinc roofs"]],
  ]);
  expect(searchListAddresses(few)).toEqual([]);
});

test("in another language it lists what is there in that language", () => {
  expect(searchView(few, "/search/", "fr")?.address).toBe("/fr/search/");
  expect(casesOf(few, "/search/", "fr")).toBeUndefined();
});

test("where there is too much for a page it goes over several, each named by what it begins and ends with", () => {
  expect(casesOf(many)).toMatchObject({ n: 650, groups: [] });
  expect(casesOf(many)?.pages).toHaveLength(4);
  const addresses = searchListAddresses(many).filter((address) => address.includes("/case/"));
  expect(addresses).toEqual(casesOf(many)?.pages.map(({ address }) => address));
  const listed = addresses.flatMap((address) => casesOf(many, address)?.groups.flatMap(({ links }) => links) ?? []);
  expect(new Set(listed.map(({ address }) => address)).size).toBe(650);
  expect(searchView(many, addresses[1] ?? "", "en")?.box).toBe(false);
});

test("what is no page of the list has no view", () => {
  for (const address of ["/search/all/case/page-9/", "/search/all/nothing/", "/search/all/", "/search/box/"])
    expect(searchView(many, address, "en")).toBeUndefined();
  expect(searchView(few, "/search/all/case/", "en")).toBeUndefined();
});
