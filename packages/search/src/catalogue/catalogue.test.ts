import { expect, test } from "vitest";
import { type Catalogue, Lookup } from "./catalogue.ts";

const catalogue: Catalogue = {
  codes: ["2", "2b", "2b3", "2b31", "SDG 10.7", "SDG 10.c", "E4"],
  titles: [
    "Driving solutions",
    "Resilience",
    "Redress",
    "Compensation",
    "Orderly migration",
    "Cheap remittances",
    "Data and evidence",
  ],
  pages: [
    ["/plan/vision/", "Vision", "plan"],
    ["/figures/", "Figures", "page"],
  ],
  translated: { fr: { "/plan/objectives/2/": "Des solutions", "/plan/vision/": "La vision" } },
};
const english = new Lookup(catalogue, "en");
const around = (lookup: Lookup, code: string) => lookup.around(code).entries.map((entry) => entry.code);

test("a code gives its own entry, then what is right below it", () => {
  expect(around(english, "2b")).toEqual(["2b", "2b3"]);
  expect(english.around("2b3").entries[0]).toEqual({
    address: "/framework/2b3/",
    title: "Redress",
    kind: "outcome",
    code: "2b3",
    hue: "o2",
  });
  expect(around(english, "SDG 10")).toEqual(["SDG 10.7", "SDG 10.c"]);
});

test("a code that nothing has gives the nearest above and says so", () => {
  expect(english.around("2b39")).toMatchObject({ exact: false, entries: [{ code: "2b3" }] });
  expect(english.around("SDG 5.1")).toEqual({ exact: false, entries: [] });
});

test("indicators are there once they are added; parts stand before them", () => {
  const lookup = new Lookup(catalogue, "en");
  expect(lookup.around("2b31a").exact).toBe(false);
  lookup.add({ codes: ["2b3a", "2b31a"], titles: ["Satisfied victims", "People compensated"] });
  expect(lookup.around("2b31a").entries[0]).toMatchObject({ address: "/framework/2b31/#2b31a", kind: "indicator" });
  expect(around(lookup, "2b3")).toEqual(["2b3", "2b31"]);
  expect(around(lookup, "2b31")).toEqual(["2b31", "2b31a"]);
});

test("an exact title is found but for case, accents and signs", () => {
  expect(english.title("  data AND évidence! ")).toMatchObject({ code: "E4" });
  expect(english.title("data")).toBeUndefined();
  expect(english.title("?")).toBeUndefined();
});

test("a translated page is known by its own title and address", () => {
  const french = new Lookup(catalogue, "fr");
  expect(french.code("2")).toMatchObject({ title: "Des solutions", address: "/fr/plan/objectives/2/" });
  expect(french.title("la vision")).toMatchObject({ address: "/fr/plan/vision/" });
  expect(french.code("2b")).toMatchObject({ address: "/framework/2b/" });
});

test("titles are found by words that they hold or that begin so, those that begin with them first", () => {
  const titles = (...words: string[]) => english.titles(words).map(({ title }) => title);
  expect(titles("mig")).toEqual(["Orderly migration"]);
  expect(titles("re")).toEqual(["Resilience", "Redress", "Cheap remittances"]);
  expect(titles("evidence", "data")).toEqual(["Data and evidence"]);
  expect(titles("evidence", "gas")).toEqual([]);
  expect(titles()).toEqual([]);
});
