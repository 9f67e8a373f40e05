import type { ContentDocument } from "../read/document.ts";
import { readDocument } from "../read/document.ts";

const evidence = { strength: "limited", why: "One report." };

const FIELDS = {
  case: {
    stage: { now: "pilot", asOf: "2026" },
    ledBy: ["IOM"],
    started: "2025",
    ended: "ongoing",
    problem: "Something was wrong.",
    partners: "not published",
    participation: "not published",
    funding: { kind: "grant", modality: "project" },
    helped: ["Time."],
    limits: ["Rain."],
    conditions: ["A road."],
    needs: ["A driver."],
    doNotCopyWhen: ["There is no road."],
    learned: "A road is needed.",
    evidence,
  },
  lesson: {
    context: "A road, 2025",
    year: 2025,
    evidence,
    doThis: ["Build a road."],
    doThisIs: "editorial",
    applies: ["There is no road"],
    doesNotApply: ["There is one"],
    doneWhen: "The road is there.",
    action: { status: "new", owner: "protection", due: "2027-01-31" },
  },
};

/**
 * A case or lesson in a folder of this name, read as real content is, with every field that its kind needs; `fields`
 * are those that matter to a test.
 */
export function learned(kind: keyof typeof FIELDS, slug: string, fields: object = {}): ContentDocument {
  const data = {
    kind,
    title: slug,
    answer: "An answer of some twenty letters.",
    summary: "A summary that is long enough for the schema.",
    asked: ["one", "two"],
    sources: ["srf-dataset-a"],
    confidence: "low",
    checked: "2026-11-24",
    nextCheck: "2027-11-24",
    owner: "protection",
    licence: "not published",
    caveat: "It was written for a test.",
    ...FIELDS[kind],
    ...fields,
  };
  const frontmatter = Object.entries(data).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const { document, problems } = readDocument(`---\n${frontmatter.join("\n")}\n---\n\nText.\n`, {
    file: `${slug}/en.mdx`,
    package: "learned",
    slug,
    language: "en",
  });
  if (!document || problems[0]) throw new Error(`${slug}: ${problems[0]?.message}`);
  return document;
}

/** Joins to parts of the plan. */
export const joins = (...codes: string[]) => codes.map((to) => ({ to, why: "it is about it" }));
