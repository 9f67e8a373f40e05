import { expect, test } from "vitest";
import { Lookup } from "./catalogue/catalogue.ts";
import type { Engine, IndexedPage } from "./engine/engine.ts";
import { understand } from "./query/understand.ts";
import { answer } from "./search.ts";

const page = (
  url: string,
  title: string,
  content: string,
  more: Partial<IndexedPage["meta"]> = {},
  anchors: IndexedPage["anchors"] = [],
): IndexedPage => ({ url, content, meta: { title, kind: "plan", ...more }, anchors });
const pages = [
  page("/plan/enablers/3/", "Funding", "Most money comes for single projects.", {
    code: "E3",
    answer: "Win freer money.",
  }),
  page("/framework/2b3/", "Redress", "Victims get compensation in money.", {
    code: "2b3",
    kind: "outcome",
    path: "Solutions | Resilience",
  }),
  page(
    "/framework/1a11/",
    "Shelter",
    "Indicators 1a11a People reached with shelter",
    { code: "1a11", kind: "output" },
    [{ element: "li", id: "1a11a", text: "1a11a", title: "People reached", location: 1 }],
  ),
  page("/figures/", "Figures", "Figures Sudan people displaced", { kind: "figure" }, [
    { element: "tr", id: "idps-sudan", text: "", title: "Displaced in Sudan", location: 1 },
  ]),
];
const engine: Engine = {
  size: 40,
  find: (word) =>
    Promise.resolve(
      pages.flatMap((found) => {
        const locations = found.content
          .toLowerCase()
          .split(/\s+/)
          .flatMap((other, at) => (other.startsWith(word) ? [at] : []));
        const fields = ["title", "answer"].filter((field) => found.meta[field]?.toLowerCase().includes(word));
        return locations.length + fields.length > 0
          ? [{ id: found.url, score: locations.length, fields, locations, page: () => Promise.resolve(found) }]
          : [];
      }),
    ),
};
const lookup = new Lookup(
  {
    codes: ["E3", "1a11", "2b3"],
    titles: ["Funding", "Shelter", "Redress"],
    pages: [["/figures/", "Figures", "figure"]],
    translated: {},
  },
  "en",
);
const ask = async (text: string) => answer(understand(text, "en"), engine, lookup, "en");

test("a code goes first, words of the question after it", async () => {
  expect((await ask("2.B.3 money")).results.map(({ address }) => address)).toEqual([
    "/framework/2b3/",
    "/plan/enablers/3/",
  ]);
});

test("an exact title goes first", async () => {
  expect((await ask("redress")).results[0]).toMatchObject({ address: "/framework/2b3/", code: "2b3" });
});

test("a page comes once, with its code, kind, what it stands under and an excerpt", async () => {
  const { results } = await ask("compensation money for victims");
  expect(results[0]).toMatchObject({
    address: "/framework/2b3/",
    title: "Redress",
    kind: "outcome",
    code: "2b3",
    hue: "o2",
    context: "Resilience",
  });
  expect(results[0]?.excerpt.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
    "Victims",
    "compensation",
    "money",
  ]);
  expect(results.filter(({ address }) => address.startsWith("/framework/2b3/"))).toHaveLength(1);
});

test("indicators and figures are found at their anchors", async () => {
  expect((await ask("people reached")).results[0]).toMatchObject({
    address: "/framework/1a11/#1a11a",
    title: "People reached",
    kind: "indicator",
    context: "Shelter",
  });
  expect((await ask("how many displaced in Sudan")).results[0]).toMatchObject({
    address: "/figures/#idps-sudan",
    title: "Displaced in Sudan",
    kind: "figure",
  });
});

test("a code that no part of the plan has is named", async () => {
  expect(await ask("2b39")).toMatchObject({ unknownCode: "2b39", results: [{ code: "2b3" }] });
});

test("what is not there finds nothing", async () => {
  expect(await ask("xylophone")).toEqual({ results: [], more: false, unknownCode: undefined });
});
