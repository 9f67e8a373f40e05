import { expect, test } from "vitest";
import type { ContentDocument } from "../read/document.ts";
import { joins, learned } from "../testing/learned.ts";
import { smallGraph } from "../testing/small-graph.ts";
import { type CompareView, takeView } from "./take.ts";

const themes = ["shelter-and-settlements"];
const sheltered = (name: string, fields: object = {}) => learned("case", name, { themes, ...fields });
/** The ready-made comparisons of these documents. */
const setsOf = (documents: readonly ContentDocument[]) =>
  (takeView(smallGraph(documents), "/compare/", "en") as CompareView).sets;
/** The names of the cases that the first of them holds. */
const offered = (documents: readonly ContentDocument[]) => setsOf(documents)[0]?.cases.map(({ title }) => title) ?? [];

test("of more cases than fit, those are compared that serve one outcome or output together", () => {
  const found = offered([
    sheltered("a-alone", { joins: joins("2", "E4") }),
    sheltered("b-roof", { joins: joins("2a11") }),
    sheltered("c-roof", { joins: joins("2", "2a11") }),
    sheltered("d-roof", { joins: joins("2a11", "2a1") }),
    sheltered("e-other", { joins: joins("2a1", "E4") }),
    sheltered("f-roof", { joins: joins("2a11") }),
  ]);
  expect(found.toSorted()).toEqual(["b-roof", "c-roof", "d-roof", "f-roof"]);
});

test("an objective, an enabler or a priority that all serve makes no two cases alike", () => {
  const many = ["a", "b", "c", "d"].map((name) => sheltered(name, { joins: joins("2", "E4", "C1") }));
  const found = offered([
    ...many,
    sheltered("y-near", { joins: joins("2a11") }),
    sheltered("z-near", { joins: joins("2a11") }),
  ]);
  expect(found.toSorted()).toEqual(["a", "b", "y-near", "z-near"]);
});

test("results change from one case to the next, and a field with one case is not offered", () => {
  const met = {
    results: [
      {
        n: 1,
        role: "promised",
        label: "Roofs",
        value: 10,
        unit: "number",
        asOf: "2025",
        source: "srf-dataset-a",
        confidence: "low",
      },
      {
        n: 2,
        role: "achieved",
        answers: 1,
        label: "Roofs",
        value: 10,
        unit: "number",
        asOf: "2026",
        source: "srf-dataset-a",
        confidence: "low",
      },
    ],
  };
  expect(offered([sheltered("a"), sheltered("b"), sheltered("c", met), sheltered("d", met)])).toEqual([
    "a",
    "c",
    "b",
    "d",
  ]);
  expect(offered([sheltered("a"), learned("case", "b", { themes: ["health"] })])).toEqual([]);
});

test("two fields with the same cases are one comparison, named after the narrower field", () => {
  const both = { themes: [...themes, "livelihoods"] };
  const found = setsOf([sheltered("a", both), sheltered("b", both), sheltered("c", { joins: joins("E4") })]);
  expect(found.map(({ theme, cases }) => [theme.title, cases.length])).toEqual([
    ["Shelter and settlements", 3],
    ["Livelihoods", 2],
  ]);
  const alike = { ...both, joins: joins("2a11") };
  const four = ["a", "b", "c", "d"].map((name) => sheltered(name, alike));
  expect(setsOf([...four, sheltered("e")]).map(({ theme }) => theme.title)).toEqual(["Livelihoods"]);
});
