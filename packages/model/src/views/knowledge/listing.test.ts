import { expect, test } from "vitest";
import { joins, learned } from "../../testing/learned.ts";
import { smallGraph } from "../../testing/small-graph.ts";
import { listingAddresses, listingView } from "./listing.ts";

const titled = (title: string, ...codes: string[]) =>
  learned("case", title.toLowerCase().replaceAll(" ", "-"), { title, joins: joins(...codes) });

/** Groups of a list with the titles in each. */
function groupsAt(address: string, graph: ReturnType<typeof smallGraph>) {
  return listingView(graph, address)?.groups.map((g) => [g.title, g.items.map(({ title }) => title)]);
}

test("from A to Z a title stands under its first letter, articles and accents left aside", () => {
  const graph = smallGraph(
    ["Zinc roofs", "The water tap", "Élan", "72 hours", "Earth bricks", "A wall"].map((t) => titled(t)),
  );
  expect(groupsAt("/cases/a-z/", graph)).toEqual([
    ["0–9", ["72 hours"]],
    ["E", ["Earth bricks", "Élan"]],
    ["W", ["A wall", "The water tap"]],
    ["Z", ["Zinc roofs"]],
  ]);
});

test("by objective an item stands under the first that it names, the organization as a whole last", () => {
  const graph = smallGraph([
    titled("Radio", "E4", "C1"),
    titled("Tap", "E4", "2a11"),
    titled("Bricks", "2"),
    titled("Bare"),
  ]);
  expect(groupsAt("/cases/", graph)).toEqual([
    ["Driving solutions to displacement", ["Bricks", "Tap"]],
    ["The organization as a whole", ["Bare", "Radio"]],
  ]);
});

test("each order leads to the others", () => {
  const orders = listingView(smallGraph([titled("Tap", "2")]), "/cases/a-z/")?.orders;
  expect(orders).toEqual([
    { label: "By objective", address: "/cases/", here: false },
    { label: "By theme", address: "/library/kind/case/", here: false },
    { label: "From A to Z", address: "/cases/a-z/", here: true },
  ]);
});

const many = Array.from({ length: 120 }, (_, i) => titled(`Case ${String(i).padStart(3, "0")}`, "2a11"));

test("a long list has 50 on a page, each item once, and each page has an address", () => {
  const graph = smallGraph(many);
  const pages = listingAddresses(graph).filter((address) => /^\/cases\/(page-|$)/.test(address));
  expect(pages).toEqual(["/cases/", "/cases/page-2/", "/cases/page-3/"]);
  const shown = pages.map((address) => listingView(graph, address)?.groups.flatMap((g) => g.items.map((i) => i.title)));
  expect(shown.map((titles) => titles?.length)).toEqual([50, 50, 20]);
  expect(shown.flat()).toEqual(many.map(({ data }) => data.title));
  expect(listingView(graph, "/cases/page-4/")).toBeUndefined();
  expect(listingView(graph, "/cases/page-1/")).toBeUndefined();
});

test("a page of a long list says which it is and leads to the others, a short list says nothing of pages", () => {
  const graph = smallGraph(many);
  const second = listingView(graph, "/cases/page-2/");
  expect(second?.title).toBe("Cases by objective, part 2 of 3");
  expect(second?.pages.map(({ address, here }) => [address, here])).toEqual([
    ["/cases/", false],
    ["/cases/page-2/", true],
    ["/cases/page-3/", false],
  ]);
  expect(listingView(graph, "/lessons/")).toMatchObject({ title: "Lessons by objective", pages: [], groups: [] });
});

test("a part of the plan has a list of its own where its page cannot show all: reasons first-hand, or the part below", () => {
  const list = (n: number, at: string) => listingView(smallGraph(many.slice(0, n)), `/framework/${at}/learned/`);
  expect(list(8, "2a11")).toBeUndefined();
  expect(list(9, "2a11")?.groups[0]?.items[0]).toMatchObject({ title: "Case 000", why: "it is about it" });
  expect(list(9, "2a1")?.groups[0]?.items[0]).toMatchObject({ title: "Case 000", via: "2a11" });
});
