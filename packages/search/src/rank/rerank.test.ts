import { expect, test } from "vitest";
import type { IndexedPage } from "../engine/engine.ts";
import { wordsOf } from "../query/understand.ts";
import type { Candidate, Match } from "./merge.ts";
import { likeness, rerank } from "./rerank.ts";

const english = (text: string) => wordsOf(text, "en");
const match = (word: string, locations: number[], inField = false): Match => ({
  word,
  idf: 1,
  weight: inField ? 3 : 1,
  inField,
  locations,
});
const candidate = (...matches: Match[]): Candidate => ({
  id: "a",
  score: 0,
  whole: 2,
  matches,
  page: () => Promise.reject(new Error("loaded")),
});
const page = (content: string, meta: Record<string, string> = {}): IndexedPage => ({
  url: "/a/",
  content,
  meta,
  anchors: [
    { element: "h2", id: "first", text: "First", location: 3 },
    { element: "h2", id: "second", text: "Second", location: 6 },
  ],
});
const asked = ["border", "guard"];

test("words that stand in different parts of a page count less than words in one", () => {
  const apart = rerank(
    candidate(match("border", [0]), match("guard", [7])),
    page("border b c d e f g guard"),
    asked,
    english,
  );
  const together = rerank(
    candidate(match("border", [3]), match("guard", [5])),
    page("a b c border e guard g"),
    asked,
    english,
  );
  expect(together.score).toBeGreaterThan(apart.score * 1.5);
});

test("a word in the name of a figure counts more than one in its text", () => {
  const anchors = (title: string) => [{ element: "tr", id: "x", text: "", title, location: 3 }];
  const score = (title: string) =>
    rerank(
      candidate(match("border", [4])),
      { ...page("a b c d border f g", { kind: "figure" }), anchors: anchors(title) },
      asked,
      english,
    ).score;
  expect(score("Borders and people")).toBeGreaterThan(score("People"));
});

test("a page that only lists comes after one that is about the thing", () => {
  const score = (kind: string) =>
    rerank(candidate(match("border", [0])), page("border b c d e f g", { kind }), asked, english).score;
  expect(score("page")).toBeLessThan(score("outcome"));
});

test("another form of a word counts less than the word or its plural", () => {
  const score = (word: string) =>
    rerank(candidate(match("guard", [0])), page(`${word} b c d e f g`), asked, english).score;
  expect(score("guards,")).toBe(score("guard"));
  expect(score("guarded")).toBeLessThan(score("guard"));
});

test("a page whose own everyday question is close to the asked one gains", () => {
  const matches = candidate(match("pays", [], true));
  const text = "a b c d e f g";
  const close = rerank(matches, page(text, { asked: "where to vote | who pays for this" }), ["pays"], english);
  const far = rerank(
    matches,
    page(text, { asked: "where to vote | who pays the many different kinds of tax abroad" }),
    ["pays"],
    english,
  );
  expect(close.score).toBeGreaterThan(far.score);
});

test("a result leads to a part only where the page as a whole is not what was asked for", () => {
  expect(
    rerank(candidate(match("border", [4]), match("guard", [5])), page("a b c d border guard g"), asked, english)
      .section,
  ).toMatchObject({ leads: true, anchor: { id: "first" } });
  expect(
    rerank(
      candidate(match("border", [4], true), match("guard", [], true)),
      page("a b c d border guard g"),
      asked,
      english,
    ).section.leads,
  ).toBe(false);
});

test("likeness is 1 for the same words in other forms, 0 for others", () => {
  expect(likeness(["paying", "donors"], ["donor", "paying"])).toBe(1);
  expect(likeness(["cash"], ["water"])).toBe(0);
});
