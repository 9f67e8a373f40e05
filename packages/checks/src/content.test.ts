import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { sitePackages } from "@portolan/model/read";
import { afterEach, expect, test } from "vitest";
import { checkContent } from "./content.ts";
import { report } from "./report.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const objective = `---
kind: objective
code: "1"
title: Saving lives
answer: One sentence that a reader in a hurry can leave with.
summary: Two or three sentences that say what the page holds, for those who search.
order: 1
wording: paraphrase
asked: ["why", "what"]
themes: [climate]
sources: [page]
confidence: high
checked: 2026-11-24
---

## What it promises

Aid reaches <Ref to="1a1">those in need</Ref>, as the [plan](/plan/) says.
`;

const branch = `kind: framework-branch
code: 1a
title: Suffering eases
wordings: same
outcomes:
  - code: 1a1
    title: Basic needs are met
    wordings: same
    indicators: []
    outputs:
      - code: 1a11
        title: People have shelter
        wordings: same
        indicators:
          - { code: 1a11a, title: People sheltered, unit: [persons], disaggregation: [] }
`;

const sources = `kind: sources
sources:
  - { id: page, title: Page, publisher: P, type: primary, url: "https://example.org/", published: undated, about: A page. }
`;

const kinds = ["objective", "plan-part", "framework-branch", "sources", "figures"];

/** A sound content package, with some files replaced or added. */
function problemsOf(files: Record<string, string>, declared = kinds): string {
  const root = mkdtempSync(join(tmpdir(), "portolan-"));
  folders.push(root);
  const all = {
    "plan/package.json": JSON.stringify({ name: "plan", portolan: { kinds: declared } }),
    "plan/one/en.mdx": objective,
    "plan/1a.yaml": branch,
    "plan/sources.yaml": sources,
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const { problems } = checkContent(root, sitePackages(root, root), []);
  // The register is the business of another test.
  return report(problems.filter((p) => p.rule !== "register-stale"));
}

const say = (from: string, to: string) => ({ "plan/one/en.mdx": objective.replace(from, to) });
const data = (from: string, to: string) => ({ "plan/1a.yaml": branch.replace(from, to) });

test("a sound package has no problems", () => {
  expect(problemsOf({})).toBe("No problems.");
});

test.each<[string, Record<string, string>]>([
  ["an unknown component", say("<Ref to", "<Reff to")],
  ["an unknown attribute", say('<Ref to="1a1"', '<Ref to="1a1" tone="x"')],
  ["an attribute that is missing", say(' to="1a1"', "")],
  ["an import", say("## What", "import a from 'b'\n\n## What")],
  ["an expression", say("Aid reaches", "Aid {1 + 1} reaches")],
  ["raw HTML", say("Aid reaches", "<b>Aid</b> reaches")],
  ["an address that runs code", say("(/plan/)", "(javascript:alert)")],
  ["a missing field", say("confidence: high\n", "")],
  ["an unknown field", say("confidence: high", "confidence: high\nconfidenze: high")],
  ["a field of the wrong form", say("order: 1", "order: first")],
  ["an unknown kind", say("kind: objective", "kind: objektive")],
  ["a dangling code", say('to="1a1"', 'to="1a9"')],
  ["a dangling link", say("(/plan/)", "(/plan/visions/)")],
  ["a link without its last slash", say("(/plan/)", "(/plan)")],
  ["a dangling anchor", say("(/plan/)", "(/framework/1a11/#1a11z)")],
  ["a dangling picture", say("Aid reaches", "![A map](map.svg) Aid reaches")],
  ["a dangling figure", say("Aid reaches", '<Figure of="none" /> and aid reaches')],
  ["a dangling source", say("sources: [page]", "sources: [nowhere]")],
  ["a theme that the vocabulary lacks", say("themes: [climate]", "themes: [weather]")],
  ["a unit that the vocabulary lacks", data("unit: [persons]", "unit: [people-ish]")],
  [
    "a duplicate code",
    data(
      "code: 1a11a, title: People sheltered, unit: [persons], disaggregation: [] }",
      "code: 1a11a, title: People sheltered, unit: [persons], disaggregation: [] }\n          - { code: 1a11a, title: People housed, unit: [persons], disaggregation: [] }",
    ),
  ],
  ["a code that stands astray", data("code: 1a11\n", "code: 1b11\n")],
  ["a duplicate address", { "plan/two/en.mdx": objective }],
  ["a duplicate id", { "plan/more.yaml": sources }],
  ["broken YAML", data("title: Suffering eases", "title: [Suffering eases")],
  ["broken frontmatter", say("title: Saving lives", 'title: "Saving lives')],
  ["broken MDX, more than once", say("Aid reaches", "Aid < reaches } and {")],
  ["a first-level heading", say("## What", "# What")],
  ["a document that yields no page", { "plan/loose.mdx": objective }],
  ["a document without text", { "plan/one/en.mdx": objective.slice(0, objective.indexOf("## What")) }],
  ["a kind that the package does not declare", { "plan/figures.yaml": "kind: appeals\nappeals: []\n" }],
  ["a translation without its source", { "plan/lost/fr.mdx": objective.replace(/^kind[\s\S]*?---\n/, "") }],
  ["a mirror with an address", { "plan/sources.yaml": sources.replace("type: primary", "type: mirror") }],
])("%s is listed with its place and what to do", (_, files) => {
  expect(problemsOf(files)).toMatchSnapshot();
});

test("two headings with one text get two ids, so no link is ambiguous", () => {
  expect(problemsOf(say("Aid reaches", "## What it promises\n\nAid reaches"))).toBe("No problems.");
});

test("all problems of all files are listed at once, in the order of the files", () => {
  const text = problemsOf({
    ...say("order: 1", "order: first"),
    ...data("unit: [persons]", "unit: []"),
    "plan/sources.yaml": sources.replace("published: undated, ", ""),
  });
  expect(text.match(/^plan\/\S+/gm)?.map((p) => p.split(":")[0])).toEqual(
    expect.arrayContaining(["plan/1a.yaml", "plan/one/en.mdx", "plan/sources.yaml"]),
  );
  expect(text).toMatch(/\d+ problems in 3 files\.$/);
});

test("adding a content package is one folder that declares its kinds", () => {
  const more = {
    "more/package.json": JSON.stringify({ name: "more", portolan: { kinds: ["plan-part"] } }),
    "more/two/en.mdx": objective.replace('kind: objective\ncode: "1"', "kind: plan-part"),
  };
  expect(problemsOf(more)).toBe("No problems.");
});
