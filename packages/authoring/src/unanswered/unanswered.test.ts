import { smallGraph } from "@portolan/model/testing";
import type { Unanswered } from "@portolan/search/unanswered";
import { expect, test } from "vitest";
import { alikeIn, likeness } from "./likeness.ts";
import { mergeQuestions } from "./merge.ts";
import { portalWords } from "./portal-words.ts";
import { printMissing } from "./print.ts";
import { missingOf } from "./unanswered.ts";

const graph = smallGraph(undefined, {
  glossary: `
kind: glossary
checked: 2026-11-24
nextCheck: 2027-11-24
owner: language
terms:
  - id: registration
    term: registration
    abbreviation: REG
    synonyms: [signing up people]
    definition: Taking down who somebody is.
    not: No census.
    inUse: It comes first.
    asked: [one, two]
    themes: [registration-and-identity]
    joins: [{ to: E4, why: it is data }]
    source: srf-dataset-a
    confidence: low
`,
});
graph.documents.get("/cases/pump/")?.document.data.aliases.push("village well");
const portal = portalWords(graph, {
  meanings: [
    { said: "firewood", meant: ["cooking fuel", "stove"], language: "en" },
    { said: "bois", meant: ["cooking fuel"], language: "fr" },
  ],
  asked: [{ address: "/cases/pump/", phrase: "where is a tap", language: "en" }],
});
const missing = (...questions: Unanswered[]) => missingOf(questions, graph, portal);

const asked = (text: string, more: Partial<Unanswered> = {}): Unanswered => ({
  asked: text,
  language: "en",
  times: 1,
  last: "2026-11-20",
  unknown: [],
  nearest: [],
  ...more,
});

test("equal questions of several devices are one: times add up, the newest says what is unknown", () => {
  expect(
    mergeQuestions([
      asked("Ferry?", { times: 2, unknown: ["ferry"] }),
      asked("ferry", { times: 3, last: "2026-11-22" }),
      asked("ferry", { language: "fr" }),
    ]),
  ).toEqual([asked("ferry", { times: 5, last: "2026-11-22" }), asked("ferry", { language: "fr" })]);
});

test("a word that nothing has stands once, with all its questions, the most asked first", () => {
  const { words } = missing(
    asked("jetty", { times: 3, unknown: ["jetty"] }),
    asked("ferry to camp", { times: 2, unknown: ["ferry"] }),
    asked("ferries", { times: 2, unknown: ["ferries"] }),
    asked("wharf and jetty", { unknown: ["wharf", "jetty"] }),
    asked("ferry wharf", { unknown: ["ferry", "wharf"] }),
  );
  expect(words.map(({ word, times, questions }) => [word, times, questions.length])).toEqual([
    ["ferries", 5, 3],
    ["jetty", 4, 2],
    ["wharf", 2, 2],
  ]);
});

test("words of the portal that are spelled alike are suggested, as a line that fits the file of everyday words", () => {
  const [word] = missing(asked("registratn desk", { times: 2, unknown: ["registratn"] })).words;
  expect(word).toMatchObject({ by: "spelling", nearest: ["registration"] });
  expect(word?.line).toBe("registratn\tregistration\ten\tasked 2 times without an answer; spelled alike, to be judged");
  // What is alike to an everyday word leads to what is meant by it, in the language in which it was said.
  const everyday = (said: string, language: string) =>
    missing(asked(said, { language, unknown: [said] })).words[0]?.nearest;
  expect(everyday("firwoods", "en")).toEqual(["cooking fuel", "stove"]);
  expect(everyday("boiss", "fr")).toEqual(["cooking fuel"]);
  expect(everyday("boiss", "en")).toEqual([]);
});

test("else the names of the terms and parts of the plan that came nearest, never of a case, and else nothing", () => {
  const near = (...nearest: string[]) => missing(asked("zzz", { unknown: ["zzz"], nearest })).words[0];
  expect(near("/cases/pump/", "/fr/glossary/registration/#use")).toMatchObject({
    by: "pages",
    nearest: ["registration", "REG", "signing up people"],
  });
  expect(near("/cases/pump/")).toMatchObject({ nearest: [], line: undefined });
});

test("a word that the portal has by now is no longer missing: the question is to be asked again", () => {
  const { words, content, again } = missing(asked("a census of taps", { unknown: ["census", "taps"] }));
  expect([words, content]).toEqual([[], []]);
  expect(again.map(({ asked: text }) => text)).toEqual(["a census of taps"]);
});

test("questions that no document answers stand together by the words they share, the most asked first", () => {
  const { content } = missing(
    asked("goats in Uganda", { times: 2 }),
    asked("seed banks", { times: 2 }),
    asked("water for the goats of Uganda", { times: 2 }),
    asked("maps of roads"),
    asked("maps of rivers"),
    asked("price of rice"),
    asked("price of maize"),
    asked("price of salt"),
    asked("water pipes"),
  );
  expect(content.map(({ words, times, questions }) => [words.join(" "), times, questions.length])).toEqual([
    ["goats Uganda", 4, 2],
    ["price", 3, 3],
    ["maps", 2, 2],
    ["seed banks", 2, 1],
    ["water pipes", 1, 1],
  ]);
});

test("beside them stand the pages that came nearest most often, and their theme", () => {
  const [group] = missing(
    asked("goats", { times: 2, nearest: ["/glossary/registration/#a", "/cases/gone/"] }),
    asked("goats registered", { nearest: ["/fr/glossary/registration/"] }),
  ).content;
  expect(group?.nearest).toEqual([
    { address: "/glossary/registration/", title: "Registration (REG)" },
    { address: "/cases/gone/", title: undefined },
  ]);
  expect(group?.theme).toEqual({ id: "registration-and-identity", label: "Registration and identity" });
});

test("the lists as text: lines to be copied begin at the margin, and what is not known is said", () => {
  const text = printMissing(
    missing(
      asked("registratn", { times: 2, unknown: ["registratn"] }),
      asked("zzz", { unknown: ["zzz"] }),
      asked("goats", { nearest: ["/cases/gone/"] }),
      asked("census", { unknown: ["census"] }),
    ),
  );
  expect(text.split("\n").filter((line) => line.includes("\t"))).toEqual([
    "registratn\tregistration\ten\tasked 2 times without an answer; spelled alike, to be judged",
  ]);
  for (const said of [
    "4 questions, asked 5 times.",
    "No word of the portal is near.",
    "1. goats, once",
    "nearest: /cases/gone/ (no longer there)",
    "theme of those pages: none",
    "ASK AGAIN",
  ])
    expect(text).toContain(said);
  expect(printMissing(missing())).toContain("No questions");
});

test("a phrase is alike that has a word alike, in that language or in English; short phrases come first", () => {
  const phrase = (text: string, language = "en") => ({ text, language, meant: [text] });
  const find = alikeIn([
    phrase("biometric registration"),
    phrase("registration"),
    phrase("board"),
    phrase("registre", "fr"),
    phrase("registro", "es"),
  ]);
  expect(find("registratn", "fr").map(({ text }) => text)).toEqual([
    "registration",
    "registre",
    "biometric registration",
  ]);
});

test("likeness tells near spellings from far ones", () => {
  expect(likeness("registratn", "registration")).toBeGreaterThan(0.5);
  expect(likeness("boat", "board")).toBeLessThan(0.5);
  expect(likeness("a", "")).toBe(0);
});
