import { expect, test } from "vitest";
import { buildGraph } from "../graph/index.ts";
import type { DataFile } from "../kinds/index.ts";
import { readDocument } from "../read/document.ts";
import { readVocabularies } from "../read/vocabularies.ts";
import { addresses, type DocumentView, type PlanView, viewOf } from "./index.ts";

const words = (n: number) => Array.from({ length: n }, () => "word").join(" ");

function document(
  slug: string,
  kind: string,
  order: number,
  {
    code,
    extra = "",
    body = words(400),
    language = "en",
  }: { code?: string; extra?: string; body?: string; language?: string } = {},
) {
  const fields =
    language === "en"
      ? `kind: ${kind}\n${code ? `code: "${code}"\n` : ""}title: ${slug}\nanswer: One sentence that says enough.\nsummary: Two sentences that say what the page holds and why.\norder: ${order}\nwording: paraphrase\nasked: [one way, another way]\nsources: [iom-plan-page]\nconfidence: high\nchecked: 2026-11-0${order}\n${extra}`
      : `title: ${slug} ${language}\nanswer: One sentence that says enough.\nsummary: Two sentences that say what the page holds and why.\nby: machine-assisted\nreviewed: false\n${extra}`;
  const read = readDocument(`---\n${fields}\n---\n\n## Heading\n\n${body}\n`, {
    file: `${slug}/${language}.mdx`,
    package: "plan",
    slug,
    language,
  });
  if (read.document === undefined) throw new Error(JSON.stringify(read.problems));
  return { ...read.document, ids: ["heading", "p1"] };
}

const data = (value: unknown) => ({
  file: "data.yaml",
  value: value as DataFile,
  placeOf: () => ({ line: 1, column: 1 }),
});
const source = {
  id: "iom-plan-page",
  title: "The plan",
  publisher: "IOM",
  type: "primary",
  url: "https://www.iom.int/plan",
  published: "undated",
  about: "The page.",
};
const vision = document("vision", "plan-part", 1);
const objective = document("objective-1", "objective", 2, {
  code: "1",
  extra: "joins: [{ to: E4, why: data shows where people are }]",
});

const { graph, problems } = buildGraph({
  documents: [
    vision,
    objective,
    document("enabler-4", "enabler", 3, { code: "E4" }),
    document("priority-1", "priority", 4, { code: "C1" }),
    document("global-compact", "road-map", 5),
    document("action-agenda", "road-map", 6),
    document("about", "page", 7),
    document("vision", "plan-part", 1, { language: "fr", extra: `from: "${vision.digest}"` }),
    document("objective-1", "objective", 2, { language: "fr", extra: 'from: "000000000000"\nofficialTitle: true' }),
  ],
  data: [
    data({ kind: "sources", sources: [source] }),
    data({
      kind: "framework-branch",
      code: "1a",
      title: "Relief",
      wordings: "same",
      outcomes: [
        {
          code: "1a1",
          title: "Needs",
          wordings: "same",
          indicators: [],
          outputs: [{ code: "1a11", title: "Shelter", wordings: "same", indicators: [] }],
        },
      ],
    }),
    data({
      kind: "global-compact",
      source: "iom-plan-page",
      basis: "editorial",
      note: "A working table.",
      objectives: [
        { number: 1, title: "Data", outputs: ["1a11"] },
        { number: 2, title: "Drivers", outputs: [] },
      ],
    }),
    data({
      kind: "action-agenda",
      source: "iom-plan-page",
      basis: "editorial",
      goals: [
        { id: "solutions", title: "A way out" },
        { id: "prevention", title: "Fewer crises" },
      ],
      links: [{ code: "1a", goal: "solutions", basis: "official", why: "relief comes first" }],
    }),
    data({
      kind: "appeals",
      appeals: [
        { year: 2025, total: { value: 8 }, source: "iom-plan-page", confidence: "low" },
        { year: 2024, total: { value: 7 }, objectives: { 1: 3 }, source: "iom-plan-page", confidence: "low" },
      ],
    }),
  ],
  vocabularies: readVocabularies(),
});
const view = (address: string) => viewOf(graph, address) as DocumentView;
const plan = (address: string) => viewOf(graph, address) as PlanView;

test("the example is sound", () => expect(problems).toEqual([]));

test("a document says where the organization's wording is and how long it takes to read", () => {
  expect(view("/plan/vision/").official).toEqual({
    title: "The plan",
    publisher: "IOM",
    url: "https://www.iom.int/plan",
  });
  expect(view("/plan/vision/").minutes).toBe(2);
});

test("joins are shown at both ends, each with the reason", () => {
  expect(view("/plan/objectives/1/").joins).toMatchObject([{ code: "E4", why: "data shows where people are" }]);
  expect(view("/plan/enablers/4/").joinedBy).toMatchObject([
    { code: "1", address: "/plan/objectives/1/", why: "data shows where people are" },
  ]);
});

test("an appeal without a sum for the objective keeps its total and stays unpublished", () => {
  expect(view("/plan/objectives/1/").appeals.map(({ year, amount, total }) => ({ year, amount, total }))).toEqual([
    { year: 2024, amount: 3, total: 7 },
    { year: 2025, amount: undefined, total: 8 },
  ]);
});

test("the Global Compact lists every objective with the outputs that serve it, none included", () => {
  const map = view("/plan/global-compact/").roadMap;
  expect(map?.note).toBe("A working table.");
  expect(map?.groups[0]?.links.map(({ code, outputs, basis }) => [code, outputs, basis])).toEqual([
    ["GCM 1", 1, "editorial"],
    ["GCM 2", 0, "editorial"],
  ]);
});

test("the Action Agenda groups its links by goal, with who says so and why; a goal without a link is left out", () => {
  expect(view("/plan/action-agenda/").roadMap?.groups).toMatchObject([
    { goal: "A way out", links: [{ code: "1a", basis: "official", why: "relief comes first" }] },
  ]);
});

test("a translation says how it was made and whether the English text has changed since", () => {
  expect(view("/fr/plan/vision/").translation).toEqual({
    by: "machine-assisted",
    reviewed: false,
    stale: false,
    officialTitle: false,
  });
  expect(view("/fr/plan/objectives/1/").translation).toMatchObject({ stale: true, officialTitle: true });
});

test("the pages of the whole plan hold each document of the plan once, in reading order, and no page of the portal", () => {
  const pages = addresses(graph).filter((a) => viewOf(graph, a)?.template === "plan");
  expect(pages).toEqual(["/plan/", "/plan/enablers/", "/plan/priorities/"]);
  expect(pages.flatMap((a) => plan(a).parts.map((p) => p.slug))).toEqual([
    "vision",
    "objective-1",
    "enabler-4",
    "priority-1",
    "global-compact",
    "action-agenda",
  ]);
});

test("the contents of the whole plan lead to the place of each part on its page", () => {
  const contents = plan("/plan/enablers/").contents;
  expect(contents.flatMap((c) => c.parts.map((p) => p.address))).toEqual([
    "/plan/#vision",
    "/plan/#objective-1",
    "/plan/enablers/#enabler-4",
    "/plan/priorities/#priority-1",
    "/plan/priorities/#global-compact",
    "/plan/priorities/#action-agenda",
  ]);
  expect(contents.map((c) => c.current)).toEqual([false, true, false]);
});

test("a part of the whole plan carries its own address and its own day of checking, for citations", () => {
  expect(plan("/plan/").parts[0]).toMatchObject({ address: "/plan/vision/", checked: "2026-11-01" });
  expect(plan("/plan/").checked).toBe("2026-11-02");
});

test("ids stay apart where several documents stand on one page", () => {
  const everywhere = ["/plan/", "/plan/enablers/", "/plan/priorities/"].flatMap((a) =>
    plan(a).parts.flatMap(({ slug, body }) => [slug, ...body.ids.map((id) => `${slug}-${id}`)]),
  );
  expect(new Set(everywhere).size).toBe(everywhere.length);
  expect(everywhere).toContain("vision-p1");
});
