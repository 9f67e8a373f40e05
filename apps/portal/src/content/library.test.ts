import { join } from "node:path";
import { checkContent } from "@portolan/checks/content";
import type { KnowledgeItem } from "@portolan/model/graph";
import {
  type Chosen,
  type FacetId,
  facetAddress,
  facetIds,
  firstFacets,
  noBits,
  openShelf,
  ordered,
  put,
  readState,
  relief,
  select,
  sorts,
  writeState,
} from "@portolan/model/library";
import { libraryOf } from "@portolan/model/library/data";
import { sitePackages } from "@portolan/model/read";
import { type ListingView, viewOf } from "@portolan/model/views";
import { expect, test } from "vitest";
import { truthOf } from "./library-truth.ts";
import { sitePages } from "./site-pages.ts";

const app = join(import.meta.dirname, "../..");
const { graph } = checkContent(join(app, "../.."), sitePackages(app, undefined), sitePages);
const { data, items } = libraryOf(graph);
const shelf = openShelf(JSON.parse(JSON.stringify(data)) as typeof data);

const truth = truthOf(graph);

/** The same for every value and item, once. */
const holds = new Map(
  shelf.facets.map(({ id, values }) => [id, values.map((value) => items.map((item) => truth[id](item, value.id)))]),
);
const fits = (item: number, chosen: Chosen, but?: FacetId) =>
  (Object.entries(chosen) as [FacetId, string[]][]).every(([id, ids]) => {
    if (id === but) return true;
    const values = shelf.byFacet.get(id)?.values ?? [];
    return ids.some((value) => holds.get(id)?.[values.findIndex((v) => v.id === value)]?.[item]);
  });

function random(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test.each(facetIds)("each value of %s counts what the graph has, none is empty, and none is missing", (id) => {
  const values = shelf.byFacet.get(id)?.values ?? [];
  const counts = select(shelf, {}).counts.get(id);
  expect(values.length).toBeGreaterThan(1);
  expect(values.map((value, i) => [value.id, counts?.[i]])).toEqual(
    values.map((value, i) => [value.id, holds.get(id)?.[i]?.filter(Boolean).length]),
  );
  for (const [i, value] of values.entries()) {
    expect(counts?.[i], value.id).toBeGreaterThan(0);
    expect(select(shelf, { [id]: [value.id] }).n).toBe(counts?.[i]);
  }
  // Whatever the graph says of an item under any id of the vocabulary is among the values.
  const known = {
    theme: graph.vocabularies.themes,
    place: graph.vocabularies.places,
    audience: graph.vocabularies.audiences,
  };
  for (const term of known[id as keyof typeof known]?.keys() ?? [])
    expect(
      values.some((value) => value.id === term),
      term,
    ).toBe(items.some((item) => truth[id](item, term)));
});

test("500 random combinations find and count what the graph has", { timeout: 60_000 }, () => {
  const next = random(20_281);
  let empty = 0;
  for (let round = 0; round < 500; round++) {
    const chosen: Partial<Record<FacetId, string[]>> = {};
    for (let n = next(4); n >= 0; n--) {
      const facet = shelf.facets[next(shelf.facets.length)];
      if (!facet) continue;
      const picked = Array.from({ length: 1 + next(4) }, () => facet.values[next(facet.values.length)]?.id ?? "");
      chosen[facet.id] = [...new Set(picked)];
    }
    const found = round % 3 === 0 ? items.flatMap((_, i) => (next(3) === 0 ? [i] : [])).toReversed() : undefined;
    const bits = noBits(shelf.size);
    for (const item of found ?? []) put(bits, item);
    const hits = found && { items: found, bits };
    const inHits = (item: number) => found === undefined || found.includes(item);
    const want = items.flatMap((_, i) => (inHits(i) && fits(i, chosen) ? [i] : []));
    const selection = select(shelf, chosen, hits);
    expect(selection.n, JSON.stringify(chosen)).toBe(want.length);
    for (const sort of sorts) expect(ordered(shelf, selection, sort, hits).toSorted((a, b) => a - b)).toEqual(want);
    for (const { id, values } of shelf.facets) {
      const left = items.flatMap((_, i) => (inHits(i) && fits(i, chosen, id) ? [i] : []));
      expect(selection.counts.get(id), id).toEqual(
        values.map((_, v) => left.filter((i) => holds.get(id)?.[v]?.[i]).length),
      );
    }
    if (want.length > 0) continue;
    empty++;
    const best = Math.max(
      ...(Object.keys(chosen) as FacetId[]).map(
        (id) => items.filter((_, i) => inHits(i) && fits(i, chosen, id)).length,
      ),
      found ? items.filter((_, i) => fits(i, chosen)).length : 0,
    );
    expect(relief(shelf, chosen, hits)?.n ?? 0).toBe(best);
  }
  expect(empty).toBeGreaterThan(50);
});

test("each value of the first facets has a page that lists the same", () => {
  for (const facet of firstFacets)
    for (const value of shelf.byFacet.get(facet)?.values ?? []) {
      const address = facetAddress(facet, value.id);
      const listed: string[] = [];
      for (let page = viewOf(graph, address) as ListingView | undefined, n = 2; page; n++) {
        listed.push(...page.groups.flatMap((group) => group.items.map((item) => item.address)));
        page = viewOf(graph, `${address}page-${n}/`) as ListingView | undefined;
      }
      const want = items.filter((item) => truth[facet](item, value.id)).map((item) => item.address);
      expect(listed.toSorted(), address).toEqual(want.toSorted());
    }
});

test("newest begins with the newest date, strongest with the strongest evidence", () => {
  const all = select(shelf, {});
  const dates = ordered(shelf, all, "newest").map((item) => data.dates[item] ?? "");
  expect(dates).toEqual(dates.toSorted().toReversed());
  const strengths = ordered(shelf, all, "evidence").map((item) =>
    ["strong", "moderate", "limited"].findIndex((strength) => truth.strength(items[item] as KnowledgeItem, strength)),
  );
  const ranks = strengths.map((at) => (at < 0 ? 3 : at));
  expect(ranks).toEqual(ranks.toSorted());
  expect(new Set(ranks).size).toBe(4);
});

test("every state comes back from its address, 500 times", () => {
  const next = random(7);
  for (let round = 0; round < 500; round++) {
    const chosen: Partial<Record<FacetId, string[]>> = {};
    for (const facet of shelf.facets)
      if (next(4) === 0) chosen[facet.id] = [facet.values[next(facet.values.length)]?.id ?? ""];
    const state = {
      q: ["", "no firewood & 2,000 families?", "é=ü+ %26", "مخيم"][next(4)] ?? "",
      chosen,
      sort: sorts[next(3)] ?? "relevance",
      view: (["list", "table", "country"] as const)[next(3)] ?? "list",
    };
    const address = writeState(state);
    expect(readState(address, shelf)).toEqual({ state, ignored: [] });
    expect(writeState(readState(address, shelf).state)).toBe(address);
  }
});

test("what is unknown in an address is named and left out, and the rest is kept", () => {
  const { state, ignored } = readState(
    "?theme=shelter-and-settlements,dragons&colour=red&place=so&sort=loudest&view=table&q=camp&kind=__proto__&constructor=1",
    shelf,
  );
  expect(state).toEqual({
    q: "camp",
    chosen: { theme: ["shelter-and-settlements"], place: ["SO"] },
    sort: "relevance",
    view: "table",
  });
  expect(ignored).toEqual([
    { what: "value", name: "theme", value: "dragons" },
    { what: "filter", name: "colour", value: "red" },
    { what: "value", name: "sort", value: "loudest" },
    { what: "value", name: "kind", value: "__proto__" },
    { what: "filter", name: "constructor", value: "1" },
  ]);
  expect(readState(`?q=${"x".repeat(5000)}`, shelf)).toMatchObject({ ignored: [{ what: "long" }] });
  expect(readState(`?q=${"x".repeat(5000)}`, shelf).state.q).toHaveLength(200);
  expect(readState("?theme=%E0%A4%A&kind=", shelf).state.chosen).toEqual({});
});
