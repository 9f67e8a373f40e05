import { join } from "node:path";
import { expect, test } from "vitest";
import { buildGraph, type Graph } from "../../graph/index.ts";
import { readContent, sitePackages } from "../../read/index.ts";
import { smallGraph } from "../../testing/small-graph.ts";
import { addresses, type EvidenceView, type View, viewOf } from "../index.ts";
import { namesPlace } from "./country.ts";
import { regionOf, regions } from "./regions.ts";

const root = join(import.meta.dirname, "../../../../..");
const { graph } = buildGraph(readContent(root, sitePackages(join(root, "apps/portal"), undefined)));
const small = smallGraph();
/** The view at an address, of which the caller knows the template. */
function view<T extends View["template"]>(
  template: T,
  address: string,
  of: Graph = graph,
): Extract<View, { template: T }> {
  const found = viewOf(of, address);
  if (found?.template !== template) throw new Error(`${address} is no ${template}`);
  return found as Extract<View, { template: T }>;
}

/** Cases and lessons as they were read, without the graph's own joins. */
const graded = [...graph.knowledge.items.values()].flatMap(({ document }) => {
  const data = document?.document.data;
  return data?.kind === "case" || data?.kind === "lesson" ? [data] : [];
});
/** An outcome's code begins the codes of all that stands below it. */
const under = (to: string, code: string) => (/^[1-3]/.test(code) ? to.startsWith(code) : to.split(".")[0] === code);
const rowsOf = (map: EvidenceView) => map.groups.flatMap((g) => g.parts.flatMap((p) => p.rows));

test("the map of evidence counts what a walk over all documents counts, for every part and strength", () => {
  const map = view("evidence", "/evidence/");
  const rows = rowsOf(map);
  expect(rows.filter((r) => /^[1-3]/.test(r.code ?? "")).length).toBe(35);
  expect(rows.length).toBe(35 + 7 + 4);
  for (const row of rows) {
    const on = graded.filter((d) => d.joins.some(({ to }) => under(to, row.code ?? "")));
    const counts = map.columns.map((column) => on.filter((d) => d.evidence.strength === column).length);
    expect([row.code, ...row.cells, row.n]).toEqual([row.code, ...counts, on.length]);
  }
});

test("outcomes without strong evidence are as many as the list of gaps has, and add up", () => {
  const { outcomes } = view("evidence", "/evidence/");
  const gaps = view("gaps", "/gaps/").rows.filter((r) => /^\d[a-d]\d$/.test(r.code ?? ""));
  expect(outcomes.all).toBe(gaps.length);
  for (const strength of ["strong", "moderate", "limited", "none"] as const)
    expect(outcomes[strength]).toBe(gaps.filter((r) => r.strength === strength).length);
});

test.each(["/evidence/", "/evidence/regions/"])("every cell of %s leads to a list of just as many", (address) => {
  const map = view("evidence", address);
  for (const group of map.groups) {
    const list = view("evidence-list", group.list);
    for (const row of group.parts.flatMap((p) => p.rows))
      for (const [i, column] of map.columns.entries()) {
        const listed = list.rows.find((r) => r.code === row.code)?.columns.find((c) => c.id === column);
        expect(listed?.items.length ?? 0).toBe(row.cells[i]);
      }
    const bare = group.parts.flatMap((p) => p.rows).filter((r) => r.n === 0);
    expect(list.empty.map((l) => l.code)).toEqual(bare.map((r) => r.code));
  }
});

test("where a part has more than a page holds, its list shows some, says how many, and leads to all", () => {
  const large = smallGraph();
  const on = large.knowledge.on.get("/framework/2a1/") ?? [];
  large.knowledge.on.set("/framework/2a1/", Array.from({ length: 300 }, () => on).flat());
  const [row] = view("evidence-list", "/evidence/2/", large).rows;
  expect(row?.columns.map(({ id, n }) => [id, n])).toEqual([
    ["strong", 300],
    ["moderate", 300],
  ]);
  expect(row?.columns.reduce((sum, { items }) => sum + items.length, 0)).toBeLessThanOrEqual(200);
  expect(row?.all).toBe("/framework/2a1/learned/");
});

test("a lesson from two regions and the whole world counts in each, and once in all", () => {
  const map = view("evidence", "/evidence/regions/", small);
  const row = rowsOf(map).find((r) => r.code === "2a1");
  const at = Object.fromEntries(map.columns.map((column, i) => [column, row?.cells[i]]));
  expect(at).toMatchObject({
    "sub-saharan-africa": 2,
    "europe-northern-america": 1,
    worldwide: 1,
    "northern-africa-western-asia": 0,
  });
  expect(row?.n).toBe(2);
  expect(map.placed).toBe(1);
});

test("promises stand unmet first, and what was never published is a class of its own", () => {
  const page = view("results", "/results/", small);
  expect(page.groups.map((g) => [g.status, g.promises.map((p) => p.promised.label)])).toEqual([
    ["not-met", ["Taps"]],
    ["partly-met", ["Litres"]],
    ["not-published", ["Pipes"]],
    ["met", ["=Pumps"]],
  ]);
  expect(page.counts).toEqual({ met: 1, "partly-met": 1, "not-met": 1, "not-published": 1 });
});

test("the page of results holds every promise of every case once, and every case without one", () => {
  const cases = [...graph.knowledge.items.values()].flatMap(({ document }) =>
    document?.document.data.kind === "case" ? [document.document.data] : [],
  );
  const promised = cases.flatMap((c) => c.results.filter((f) => f.role === "promised"));
  const pages = addresses(graph).filter((a) => a.startsWith("/results/"));
  const views = pages.map((a) => view("results", a));
  const ids = views.flatMap((v) => v.groups.flatMap((g) => g.promises.map((p) => p.promised.address)));
  expect(new Set(ids).size).toBe(promised.length);
  expect(ids.length).toBe(promised.length);
  expect(Object.values(views[0]?.counts ?? {}).reduce((a, b) => a + b, 0)).toBe(promised.length);
  const without = cases.filter((c) => c.results.every((f) => f.role !== "promised"));
  expect(views.flatMap((v) => v.without.map((w) => w.title)).sort()).toEqual(without.map((c) => c.title).sort());
});

test("every country that anything names has a page with all of it, areas included; no other has one", () => {
  const named = new Map<string, Set<string>>();
  for (const { kind, places, address } of graph.knowledge.items.values())
    for (const place of kind === "term" ? [] : places)
      if (place !== "global") {
        const country = place.slice(0, 2).toLowerCase();
        named.set(country, (named.get(country) ?? new Set()).add(address));
      }
  const pages = addresses(graph).filter((a) => /^\/countries\/[a-z]{2}\/$/.test(a));
  expect(pages.sort()).toEqual([...named.keys()].map((id) => `/countries/${id}/`).sort());
  for (const [id, items] of named) {
    const page = view("country", `/countries/${id}/`);
    expect(new Set(page.kinds.flatMap((k) => k.items.map((i) => i.address)))).toEqual(items);
  }
});

test("what names no country has its pages, all of it", () => {
  const pages = addresses(graph).filter((a) => a.startsWith("/countries/worldwide/"));
  const items = pages.flatMap((a) => view("country", a).kinds.flatMap((k) => k.items.map((i) => i.address)));
  const wide = [...graph.knowledge.items.values()].filter(
    (i) => i.kind !== "term" && (i.places.length === 0 || i.places.includes("global")),
  );
  expect(items.sort()).toEqual(wide.map((i) => i.address).sort());
});

test("every country of the vocabulary has a square and a region, and no two squares share a place", () => {
  const { tiles } = view("countries", "/countries/");
  const countries = [...graph.vocabularies.places.values()].filter((p) => /^[A-Z]{2}$/.test(p.id));
  expect(tiles.map((t) => t.id).sort()).toEqual(countries.map((c) => c.id).sort());
  expect(new Set(tiles.map((t) => `${t.column} ${t.row}`)).size).toBe(tiles.length);
  expect(Math.max(...tiles.map((t) => t.column))).toBeLessThanOrEqual(12);
  for (const country of countries) expect(regions).toContain(regionOf(country));
});

test("a country's page speaks of outcomes by what names it, outputs counted at their outcome", () => {
  const page = view("country", "/countries/ug/", small);
  expect(page.outcomes.map(({ code, n }) => [code, n])).toEqual([["2a1", 2]]);
  expect(page.areas).toEqual([{ title: "Northern Region", n: 1 }]);
  expect(page.promises.length).toBe(4);
});

test.each([
  ["International migrants living in Germany", "Germany", true],
  ["Ukraine, people displaced", "Ukraine", true],
  ["People from Papua New Guinea", "Guinea", false],
  ["Growth in the Niger Delta", "Niger", false],
  ["People from Nigeria", "Niger", false],
  ["People from Guinea-Bissau", "Guinea", false],
])("%s names %s: %s", (text, name, names) => {
  expect(namesPlace(text, name)).toBe(names);
});
