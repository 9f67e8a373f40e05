import { addresses, viewOf } from "@portolan/model/views";
import { expect, test } from "vitest";
import { bareSite, realGraph } from "../testing.ts";
import { api } from "./index.ts";
import type { Entry, ListRecord } from "./list.ts";

const graph = realGraph();
const files = new Map<string, string>();
for await (const { path, content } of api(bareSite(graph))) files.set(`/${path}`, content as string);

interface Answer {
  $schema: string;
  data: Record<string, unknown>;
}
const read = (href: string) => JSON.parse(files.get(href) ?? "") as Answer;
const list = (href: string) => read(href).data as unknown as ListRecord;

/** All entries of a list, from page to page. */
function entriesOf(first: string): Entry[] {
  const { entries, next } = list(first);
  return next === null ? entries : [...entries, ...entriesOf(next)];
}
interface Listed {
  name: string;
  href: string;
  count: number;
  pages: number;
}
const index = read("/api/v1/index.json").data as { lists: Listed[]; openapi: string; documentation: string };
const listed = (name: string) => index.lists.find((l) => l.name === name) as Listed;

test("every file is reached from the index by the addresses in the files", () => {
  const reached = new Set<string>();
  const follow = (href: string): void => {
    if (reached.has(href)) return;
    reached.add(href);
    const text = files.get(href);
    expect(text, `${href} is named and not there`).toBeDefined();
    // Of the addresses in a document only those of lists and languages lead on: words may name anything.
    for (const [, to = ""] of (text ?? "").matchAll(/"(\/api\/v1\/[^"{]+)"/g)) follow(to);
  };
  follow("/api/v1/index.json");
  expect([...files.keys()].filter((href) => !reached.has(href))).toEqual([]);
});

test("the index counts what the graph has", () => {
  const counts = Object.fromEntries(index.lists.map(({ name, count }) => [name, count]));
  const items = [...graph.knowledge.items.values()];
  const kind = (name: string) => items.filter((item) => item.kind === name).length;
  const peers = (...kinds: string[]) => kinds.reduce((n, k) => n + (graph.peers.get(k as never)?.length ?? 0), 0);
  expect(counts).toEqual({
    cases: kind("case"),
    lessons: kind("lesson"),
    resources: kind("resource"),
    stories: kind("story"),
    terms: graph.terms.size,
    plan: graph.order.length,
    framework: peers("long-term-outcome", "outcome", "output"),
    targets: peers("gcm", "sdg"),
    themes: graph.vocabularies.themes.size,
    pages: [...graph.documents.values()].filter((d) => d.document.data.kind === "page").length,
  });
  expect(counts["cases"]).toBeGreaterThan(0);
});

test.each(index.lists.map(({ name }) => name))(
  "the pages of %s hold every item once and say how many there are",
  (name) => {
    const { href, count, pages } = listed(name);
    const entries = entriesOf(href);
    expect(new Set(entries.map((e) => e.href)).size).toBe(count);
    expect(entries).toHaveLength(count);
    expect(list(href)).toMatchObject({ count, pages, page: 1, previous: null });
    expect(files.has(href.replace("index.json", `page-${pages + 1}.json`))).toBe(false);
  },
);

test("a list goes over pages of 50, each with the way to its neighbours", () => {
  const { href, count, pages } = listed("framework");
  const at = (n: number) => (n === 1 ? href : href.replace("index.json", `page-${n}.json`));
  expect(pages).toBe(Math.ceil(count / 50));
  for (let n = 1; n <= pages; n++)
    expect(list(at(n))).toMatchObject({
      page: n,
      previous: n === 1 ? null : at(n - 1),
      next: n === pages ? null : at(n + 1),
      entries: { length: n < pages ? 50 : count - 50 * (pages - 1) },
    });
});

test("every page of a document, part, target and term is there, in each of its languages", () => {
  const shown = addresses(graph).filter((address) =>
    ["case", "lesson", "resource", "story", "term", "document", "node", "target"].includes(
      viewOf(graph, address)?.template ?? "",
    ),
  );
  const given = [...files.values()].flatMap((text) => {
    const { data } = JSON.parse(text.startsWith("{") ? text : "{}") as Partial<Answer>;
    return data !== undefined && "template" in data ? [data["address"] as string] : [];
  });
  expect(given.sort()).toEqual(shown.sort());
});

test("what is tried and learned about a part or a theme is the same as on its page", () => {
  const on = (address: string) => (graph.knowledge.on.get(address) ?? []).map(({ item }) => item.address).sort();
  const { learned } = JSON.parse(files.get("/api/v1/plan/objectives/1.json") ?? "") as { learned: string };
  const of = (href: string) =>
    entriesOf(href)
      .map((e) => e.address)
      .sort();
  expect(of(learned)).toEqual(on("/plan/objectives/1/"));
  expect(of("/api/v1/themes/climate.json")).toEqual(on("/library/theme/climate/"));
  expect(on("/plan/objectives/1/").length).toBeGreaterThan(50);
});

test("a text has words where its author pointed at a figure, and permanent ids", () => {
  const { text } = read("/api/v1/cases/solar-hub-malakal.json").data as { text: { id: string; text: string }[] };
  expect(text.find(({ id }) => id === "p1")?.text).toMatch(/swallowed about 800\slitres a day of diesel/);
  const pointers = [...files].filter(([, content]) => /\[[^\]"]+\/results\/\d+\]/.test(content)).map(([href]) => href);
  expect(pointers).toEqual([]);
});

test("a translation has its own words and the ids of the English text", () => {
  const text = (href: string) => (read(href).data["text"] as { id: string; text: string }[]) ?? [];
  const [english, french] = [text("/api/v1/plan/vision.json"), text("/api/v1/fr/plan/vision.json")];
  expect(french.map((p) => p.id)).toEqual(english.map((p) => p.id));
  expect(french[1]?.text).not.toBe(english[1]?.text);
});
