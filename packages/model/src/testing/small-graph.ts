import { buildGraph, type Graph } from "../graph/index.ts";
import { type DataFile, dataSchema } from "../kinds/index.ts";
import { type ContentDocument, readDocument } from "../read/document.ts";
import { readVocabularies } from "../read/vocabularies.ts";
import { hold, type Located, readYaml } from "../read/yaml.ts";

const DOCUMENTS = [
  ["objective-2", "objective", '"2"', "Driving solutions to displacement"],
  ["enabler-4", "enabler", "E4", "Data and evidence"],
  ["priority-1", "priority", "C1", "Integrity"],
] as const;

const KNOWN = `answer: An answer of some twenty letters.
summary: A summary that is long enough for the schema.
asked: [one, two]
sources: [srf-dataset-a]
confidence: low
checked: 2026-11-24
nextCheck: 2027-11-24
owner: shelter-and-settlements
licence: not published
caveat: Made for tests.`;

/** A case that kept one promise and half of another, a lesson and a resource. */
const KNOWLEDGE = {
  "cases/pump": `kind: case
title: A pump
joins: [{ to: 2a11, why: it plans ahead }]
places: [UG, UG-N]
stage: { now: pilot, asOf: 2020 }
ledBy: [Somebody]
started: 2019
ended: ongoing
problem: No water.
partners: not published
participation: not published
funding: { kind: not published, modality: not published }
helped: [time]
limits: [drought]
conditions: [a well]
needs: [a pump]
doNotCopyWhen: [there is no well]
learned: Wells run dry.
evidence: { strength: moderate, why: One evaluation. }
results:
  - { n: 1, role: promised, label: "=Pumps", value: 10, unit: number, asOf: 2019, source: srf-dataset-a, confidence: low }
  - { n: 2, role: achieved, answers: 1, label: Pumps, value: 10, unit: number, asOf: 2020, source: srf-dataset-a, confidence: low }
  - { n: 3, role: promised, label: Litres, value: 100, unit: number, asOf: 2019, source: srf-dataset-a, confidence: low }
  - { n: 4, role: achieved, answers: 3, label: Litres, value: 60, unit: number, asOf: 2020, source: srf-dataset-a, confidence: low }
  - { n: 5, role: promised, label: Pipes, value: 5, unit: number, asOf: 2019, source: srf-dataset-a, confidence: low }
  - { n: 6, role: promised, label: Taps, value: 5, unit: number, asOf: 2019, source: srf-dataset-a, confidence: low }
  - { n: 7, role: achieved, answers: 6, label: Taps, value: 1, unit: number, asOf: 2020, source: srf-dataset-a, confidence: low }`,
  "lessons/ask": `kind: lesson
title: Ask first
joins: [{ to: 2a1, why: it says so }]
places: [global, UG, UA]
context: Anywhere
year: 2020
evidence: { strength: strong, why: A trial. }
doThis: [ask]
doThisIs: editorial
applies: [always]
doesNotApply: [never]
doneWhen: Somebody asked.
action: { status: new, owner: shelter-and-settlements, due: 2027-01-01 }`,
  "resources/course": `kind: resource
title: A course
places: [global]
type: course
activities: [read]
level: all
minutes: varies
published: 2020
audience: [all]
audiences: [trainers]
needs: { internet: none, device: any }
offline: "yes"
languages: [en]
cost: free
access: open
provider: Somebody
link: { source: srf-dataset-a, state: not checked }
use: [start]`,
} as const;

const FILES = {
  branch: `
kind: framework-branch
code: 2a
title: Fewer forces drive people from home
wordings: same
outcomes:
  - code: 2a1
    title: Communities withstand hazards
    wordings: differs
    difference: One says governments too.
    indicators:
      - { code: 2a1a, title: "=Plans in force", unit: [number], disaggregation: [] }
      - { code: 2a1b, title: People better able to recover, unit: [persons, percent], disaggregation: [sex, age] }
    outputs:
      - code: 2a11
        title: Officials can plan for hazards
        wordings: same
        indicators: [{ code: 2a11a, title: 'Plans, "tested" ones', unit: [number], disaggregation: [], note: Counted once. }]
      - code: 2a13
        title: People learn of risks
        wordings: only-a
        difference: The other has no such output.
        fault: Its code was given twice.
        indicators: []
  - code: 2a2
    title: Roots of violence are dealt with
    wordings: same
    inferred: Neither dataset names it.
    indicators: []
    outputs: []
`,
  lines: `
kind: indicator-set
sets:
  - { code: E4, indicators: [{ code: E4.1b, title: Systems in use, unit: [number], disaggregation: [], agendas: [QCPR] }] }
  - { code: C1, indicators: [{ code: C1.10, title: Score reached, unit: [score], disaggregation: [] }] }
`,
  gcm: `
kind: global-compact
source: srf-dataset-a
basis: editorial
note: A working table.
objectives:
  - { number: 1, title: Good data, outputs: [2a11, 2a13] }
  - { number: 2, title: Fewer drivers, outputs: [2a11] }
`,
  sdg: `
kind: sdg
targets:
  - { target: "13.1", goal: 13, title: Countries withstand hazards, source: srf-dataset-b, links: [{ code: 2a1b, basis: official, why: it measures it }, { code: 2a11, basis: editorial, why: plans come first }] }
`,
  agenda: `
kind: action-agenda
source: srf-dataset-a
basis: editorial
goals: [{ id: prevention, title: Fewer new crises }]
links: [{ code: 2a, goal: prevention, basis: editorial, why: it is the same }]
`,
  figures: `
kind: figures
figures:
  - { id: idps, topic: displacement, label: People displaced, definition: A stock., value: 83400000, unit: persons, qualifier: about, asOf: 2024, source: srf-dataset-a, confidence: high, speaksTo: [2a1] }
`,
  sources: `
kind: sources
sources:
  - { id: srf-dataset-a, title: Dataset A, publisher: A developer, type: secondary, url: "https://example.org/a", published: undated, about: Wordings. }
  - { id: srf-dataset-b, title: Dataset B, publisher: A developer, type: secondary, url: "https://example.org/b", published: undated, about: Indicators. }
`,
};

/** A graph with one or two of everything of the plan, read as real content is, and what hangs on it: for tests. */
export function smallGraph(hanging: readonly ContentDocument[] = known(), files: Record<string, string> = {}): Graph {
  const documents = DOCUMENTS.map(([slug, kind, code, title]) => {
    const text = `---\nkind: ${kind}\ncode: ${code}\ntitle: ${title}\nanswer: An answer of some twenty letters.\nsummary: A summary that is long enough for the schema.\norder: 1\nwording: paraphrase\nasked: [one, two]\nsources: [srf-dataset-a]\nconfidence: low\nchecked: 2026-11-24\n---\n\n## Heading\n\nText.\n`;
    const { document, problems } = readDocument(text, {
      file: `${slug}/en.mdx`,
      package: "plan",
      slug,
      language: "en",
    });
    if (!document) throw new Error(problems[0]?.message);
    return document;
  });
  const data = Object.entries({ ...FILES, ...files }).map(([name, text]): Located<DataFile> => {
    const { located } = readYaml(text, `${name}.yaml`);
    const held = located && hold(located, dataSchema);
    if (!located || !held?.value) throw new Error(`${name}: ${held?.problems[0]?.message}`);
    return { ...located, value: held.value };
  });
  const { graph, problems } = buildGraph({
    documents: [...documents, ...hanging],
    data,
    vocabularies: readVocabularies(),
  });
  if (problems[0]) throw new Error(problems[0].message);
  return graph;
}

/** One of each kind that hangs on the plan. */
function known(): ContentDocument[] {
  return Object.entries(KNOWLEDGE).map(([slug, fields]) => {
    const text = `---\n${fields}\n${KNOWN}\n---\n\n## Heading\n\nText.\n`;
    const { document, problems } = readDocument(text, {
      file: `${slug}/en.mdx`,
      package: "known",
      slug,
      language: "en",
    });
    if (!document) throw new Error(problems[0]?.message);
    return document;
  });
}
