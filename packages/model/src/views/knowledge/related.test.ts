import { expect, test } from "vitest";
import type { ContentDocument } from "../../read/document.ts";
import { joins, learned } from "../../testing/learned.ts";
import { smallGraph } from "../../testing/small-graph.ts";
import { related } from "./related.ts";

/** What is related to the item at an address, among these documents. */
function near(address: string, documents: readonly ContentDocument[], files: Record<string, string> = {}) {
  const graph = smallGraph(documents, files);
  const item = graph.knowledge.items.get(address);
  if (item === undefined) throw new Error(`There is nothing at ${address}.`);
  return related(graph, item);
}

const pump = (fields: object) => learned("case", "pump", fields);

test("each reason is said, in words", () => {
  const found = near("/cases/pump/", [
    pump({ joins: joins("2a11", "E4"), themes: ["shelter-and-settlements"], places: ["BD-B"] }),
    learned("case", "output", { joins: joins("2a11") }),
    learned("case", "enabler", { joins: joins("E4") }),
    learned("case", "theme", { themes: ["shelter-and-settlements"] }),
    learned("case", "place", { places: ["BD-B"] }),
    learned("lesson", "drawn", { cases: ["pump"] }),
    learned("case", "nothing"),
  ]);
  expect(Object.fromEntries(found.map(({ title, reasons }) => [title, reasons]))).toEqual({
    drawn: ["about the same case"],
    output: ["same output 2a11"],
    theme: ["same theme: Shelter and settlements"],
    place: ["same place: Chattogram"],
    enabler: ["same enabler E4"],
  });
});

test("what says more stands first: the case itself, then an output, an outcome, an objective", () => {
  const found = near("/cases/pump/", [
    learned("case", "a-objective", { joins: joins("2") }),
    learned("case", "b-outcome", { joins: joins("2a1") }),
    learned("case", "c-output", { joins: joins("2a11") }),
    learned("lesson", "d-drawn", { cases: ["pump"] }),
    pump({ joins: joins("2", "2a1", "2a11") }),
  ]);
  expect(found.map(({ title, reasons }) => [title, ...reasons])).toEqual([
    ["d-drawn", "about the same case"],
    ["c-output", "same output 2a11"],
    ["b-outcome", "same outcome 2a1"],
    ["a-objective", "same objective 2"],
  ]);
});

test("what few share counts for more than what many share", () => {
  const found = near("/cases/pump/", [
    ...["a", "b", "c", "d"].map((name) => learned("case", name, { joins: joins("2a11") })),
    learned("case", "z-rare", { joins: joins("2a13") }),
    pump({ joins: joins("2a11", "2a13") }),
  ]);
  expect(found[0]?.title).toBe("z-rare");
});

test("of many reasons the two strongest are said, each once", () => {
  const shared = { joins: joins("C1", "2", "2a11"), themes: ["shelter-and-settlements"] };
  const [found] = near("/cases/pump/", [pump(shared), learned("case", "other", shared)]);
  expect(found?.reasons).toEqual(["same output 2a11", "same theme: Shelter and settlements"]);
  const of = { cases: ["pump", "well"] };
  const [lesson] = near("/lessons/one/", [learned("lesson", "one", of), learned("lesson", "two", of)]);
  expect(lesson?.reasons).toEqual(["about the same case"]);
});

test("at most six are shown, and never the item itself, however many share its ties", () => {
  const names = Array.from({ length: 120 }, (_, i) => `case-${String(i).padStart(3, "0")}`);
  const graph = smallGraph(
    names.map((name) => learned("case", name, { joins: joins("2a11", "2a1"), places: ["BD-B"] })),
  );
  for (const name of names) {
    const item = graph.knowledge.items.get(`/cases/${name}/`);
    const found = item ? related(graph, item).map(({ title }) => title) : [];
    expect(found).toHaveLength(6);
    expect(found).not.toContain(name);
    expect(new Set(found).size).toBe(6);
  }
});

const term = (id: string, other: string) =>
  `  - { id: ${id}, term: ${id}, definition: A word., not: Another., inUse: It is used., asked: [one, two], joins: [{ to: 2a11, why: it is used there }], related: [${other}], source: srf-dataset-a, confidence: low }`;
const glossary = `
kind: glossary
checked: 2026-11-24
nextCheck: 2027-11-24
owner: language
terms:
${term("well", "tap")}
${term("tap", "well")}
`;

test("a case is related to cases and lessons; terms are related to terms and to those that use their part", () => {
  const documents = [pump({ joins: joins("2a11") }), learned("lesson", "two", { joins: joins("2a11") })];
  const titles = (address: string) => near(address, documents, { glossary }).map(({ title }) => title);
  expect(titles("/cases/pump/")).toEqual(["two"]);
  expect(titles("/glossary/well/")).toEqual(["tap", "pump", "two"]);
});

test("nothing shared, nothing related", () => {
  expect(
    near("/cases/pump/", [pump({ joins: joins("2a11") }), learned("case", "other", { joins: joins("E4") })]),
  ).toEqual([]);
  expect(
    near("/cases/pump/", [pump({ places: ["global"] }), learned("case", "other", { places: ["global"] })]),
  ).toEqual([]);
});
