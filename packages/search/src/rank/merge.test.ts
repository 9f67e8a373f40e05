import { expect, test } from "vitest";
import type { Hit } from "../engine/engine.ts";
import { merge } from "./merge.ts";

const hit = (id: string, { score = 1, fields = [] as string[], locations = [1] } = {}): Hit => ({
  id,
  score,
  fields,
  locations,
  page: () => Promise.reject(new Error("not loaded")),
});
const order = (found: Parameters<typeof merge>[0], pages = 100) => merge(found, pages).map(({ id }) => id);

test("a page with one word of the question is found", () => {
  expect(
    order([
      { word: "climate", hits: [hit("a")] },
      { word: "refugees", hits: [hit("b")] },
    ]),
  ).toEqual(["a", "b"]);
});

test("a page with more of the question comes first, though another has one word more strongly", () => {
  const found = [
    { word: "border", hits: [hit("one", { score: 0, fields: ["answer"] }), hit("both", { score: 0.5 }), hit("x")] },
    { word: "rights", hits: [hit("y"), hit("both", { score: 0.5 }), hit("z")] },
  ];
  expect(order(found)[0]).toBe("both");
});

test("a rare word weighs more than one that is everywhere", () => {
  const everywhere = Array.from({ length: 90 }, (_, i) => hit(`p${i}`));
  expect(
    order([
      { word: "migrants", hits: everywhere },
      { word: "remittances", hits: [hit("rare")] },
    ])[0],
  ).toBe("rare");
});

test("title, everyday question, answer and body weigh in that order", () => {
  const hits = ["body", "answer", "asked", "title"].map((field) =>
    hit(field, { fields: field === "body" ? [] : [field] }),
  );
  expect(order([{ word: "cash", hits }])).toEqual(["title", "asked", "answer", "body"]);
});

test("a field that is no part of the subject finds nothing", () => {
  expect(order([{ word: "output", hits: [hit("a", { score: 0, fields: ["kind"], locations: [] })] }])).toEqual([]);
});

test("words that are neighbours in question and text count besides", () => {
  const found = [
    { word: "artificial", hits: [hit("apart", { locations: [1] }), hit("together", { locations: [7] })] },
    { word: "intelligence", hits: [hit("apart", { locations: [9] }), hit("together", { locations: [8] })] },
  ];
  expect(order(found)).toEqual(["together", "apart"]);
});

test("a word that the index does not have takes nothing from the others", () => {
  const known = { word: "cash", hits: [hit("a")] };
  const [alone] = merge([known], 100);
  const [beside] = merge([known, { word: "qqqq", hits: [] }], 100);
  expect(beside?.score).toBe(alone?.score);
});

test("equals keep one order, whatever order they come in", () => {
  const hits = [hit("b"), hit("a"), hit("c")];
  expect(order([{ word: "cash", hits }])).toEqual(["a", "b", "c"]);
  expect(order([{ word: "cash", hits: hits.toReversed() }])).toEqual(["a", "b", "c"]);
});
