import { readDocument } from "@portolan/model/read";
import { expect, test } from "vitest";
import { draftOf, looksPersonal, type Tried } from "./draft.ts";

const tried: Tried = {
  case: "solar-hub-malakal",
  sentence: "Agree who repairs the panels before they are shipped",
  where: "South Sudan, Unity",
  when: "2023",
  did: "We leased panels for a base of 80 people.",
  promised: "Half of the diesel was to be saved.",
  happened: "A third was saved; two inverters stood broken for five months.",
  not: "A technician lives on site",
  role: "energy officer",
};

function problemsOf(given: Tried, language = "en") {
  const { path, text } = draftOf(given, "2026-11-24", language);
  const slug = path.split("/").at(-2) ?? "";
  const { document, problems } = readDocument(text, { file: path, package: "lessons-learned", slug, language: "en" });
  return { path, text, document, problems };
}

/** What an editor has to decide: the reader stops at it. */
const decide = [/sources/, /strength/];

test("a full draft has only the problems that an editor has to solve", () => {
  const { path, problems } = problemsOf(tried);
  expect(path).toBe("content/lessons-learned/agree-who-repairs-the-panels-before/en.mdx");
  expect(problems.map((p) => p.message).length).toBe(decide.length);
  for (const pattern of decide)
    expect(
      problems.some((p) => pattern.test(p.message)),
      String(pattern),
    ).toBe(true);
});

test("with those two solved it is a lesson", () => {
  const { text } = draftOf(tried, "2026-11-24", "en");
  const solved = text.replace("sources: [TODO]", "sources: [a-report]").replace("strength: TODO", "strength: limited");
  const { document, problems } = readDocument(solved, { file: "x/en.mdx", package: "l", slug: "x", language: "en" });
  expect(problems).toEqual([]);
  expect(document?.data).toMatchObject({
    kind: "lesson",
    title: tried.sentence,
    year: 2023,
    cases: ["solar-hub-malakal"],
    doesNotApply: [tried.not],
  });
});

test("an empty form gives a draft that says TODO where something is missing", () => {
  const empty = Object.fromEntries(Object.keys(tried).map((key) => [key, ""])) as unknown as Tried;
  const { path, text, problems } = problemsOf(empty);
  expect(path).toBe("content/lessons-learned/tried-again/en.mdx");
  expect(text.match(/TODO/g)?.length).toBeGreaterThan(10);
  const syntax = problems.filter((p) => !/title|answer|summary|sources|strength|year/.test(p.message));
  expect(syntax).toEqual([]);
});

test("what is typed stands in the text as it was typed, whatever it is", () => {
  const signs = [
    "export const x = {1}",
    "import y from 'z'",
    "<script>alert(1)</script> {evil} & *bold* _it_ [a](javascript:x)",
    "1. one",
    "- two",
    "# head",
    "---",
    "| a | b |",
    "https://example.org/x is the page",
  ];
  for (const sign of signs) {
    const { problems } = problemsOf({
      ...tried,
      did: `${sign}\n\n${tried.did}`,
      happened: `${tried.happened}\n\n${sign}`,
    });
    expect(
      problems.filter((p) => !decide.some((d) => d.test(p.message))).map((p) => p.message),
      sign,
    ).toEqual([]);
  }
});

test("a sentence in another script takes its name from the case, and the language is said", () => {
  const { path, text } = problemsOf({ ...tried, sentence: "اتفقوا على من يصلح الألواح قبل شحنها إلى الموقع" }, "ar");
  expect(path).toBe("content/lessons-learned/solar-hub-malakal-tried-again/en.mdx");
  expect(text).toContain('in the language "ar"');
});

test("an address or a number is noticed, a year or a sum is not", () => {
  expect(["write to a.b@example.org", "call +211 912 345 678", "0912 345 678"].map(looksPersonal)).toEqual([
    true,
    true,
    true,
  ]);
  expect(["2019-2020", "40,000 poles", "80 per cent"].map(looksPersonal)).toEqual([false, false, false]);
});
