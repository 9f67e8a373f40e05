import { formatDate } from "@portolan/language/format";
import { fundingKey, modalityKey, partnerKey, stageKey, statusKey, strengthKey, whoKey } from "@portolan/model/labels";
import type { CaseView } from "@portolan/model/views";
import type { Say } from "../words.ts";
import type { CompareKey } from "./keys.ts";

/** Words of the interface, or words of a case, which are English. A line end begins a new line in the cell. */
export type Part = string | { en: string };
/** One line of a cell. */
export type Line = readonly Part[];

/** One row of the comparison: what is compared, a cell for each case, and whether they say the same. */
export interface Row {
  key: CompareKey;
  label: string;
  cells: Line[][];
  differs: boolean;
}

type T = Say<CompareKey>;
type Cell = (view: CaseView, say: T, language: string) => Line[];

/** All rows of a comparison. */
export function rowsOf(cases: readonly CaseView[], say: T, language: string): Row[] {
  return CELLS.map(([key, cell]) => {
    const cells = cases.map((view) => cell(view, say, language));
    const texts = new Set(cells.map((lines) => lines.map(textOf).sort().join("\n")));
    return { key, label: say(key), cells, differs: texts.size > 1 };
  });
}

/** A line as plain text. */
export function textOf(line: Line): string {
  return line.map((part) => (typeof part === "string" ? part : part.en)).join("");
}

const points = (list: readonly string[]): Line[] => list.map((en) => [{ en }]);

const CELLS: readonly (readonly [CompareKey, Cell])[] = [
  ["resultCase", ({ results }, say) => [[say(statusKey[results.status])]]],
  ["promisedTitle", promises],
  ["stage", stage],
  ["when", ({ data }, say, language) => [[when(data, say, language)]]],
  ["place", ({ places }, say) => [[places ? { en: places } : say("notStated")]]],
  ["ledBy", ({ data }) => points(data.ledBy)],
  [
    "partners",
    ({ data }, say) =>
      typeof data.partners === "string"
        ? [[say("statusNotPublished")]]
        : data.partners.map(({ name, type }) => [{ en: name }, ` (${say(partnerKey[type])})`]),
  ],
  [
    "whoTookPart",
    ({ data }, say) =>
      typeof data.participation === "string"
        ? [[say("statusNotPublished")]]
        : data.participation.map(({ who, how }) => [`${say(whoKey[who])}: `, { en: how }]),
  ],
  ["costTitle", money],
  ["helped", ({ data }) => points(data.helped)],
  ["limits", ({ data }) => points(data.limits)],
  ["conditions", ({ data }) => points(data.conditions)],
  ["needs", ({ data }) => points(data.needs)],
  ["doNotCopy", ({ data }) => points(data.doNotCopyWhen)],
  ["evidence", ({ data }, say) => [[`${say(strengthKey[data.evidence.strength])}: `, { en: data.evidence.why }]]],
  ["compareCodes", ({ joins }) => joins.map(({ code, title }) => [{ en: `${code ?? ""} ${title}`.trim() }])],
];

function promises({ results }: CaseView, say: T): Line[] {
  const answered = results.promises.map(({ promised, achieved, status, share }): Line => {
    const gap = share !== undefined && share < 1 ? ` · ${say("gapShare", { share: Math.round(share * 100) })}` : "";
    return [
      { en: promised.label },
      `\n${say("promised")}: `,
      { en: promised.text },
      `\n${say("achieved")}: `,
      achieved ? { en: achieved.text } : say("achievedNothing"),
      ...(achieved ? [` · ${say(statusKey[status])}${gap}`] : []),
    ];
  });
  const besides = results.achieved.map(
    ({ label, text }): Line => [{ en: label }, `\n${say("achieved")}: `, { en: text }],
  );
  return [...(answered.length > 0 ? answered : [[say("promisedNone")]]), ...besides];
}

function stage({ data }: CaseView, say: T, language: string): Line[] {
  const { now, from, asOf } = data.stage;
  const words = say(stageKey[now]);
  const text = from ? say("stageFrom", { from: say(stageKey[from]), now: words }) : words;
  return [[`${text} · ${say("stageAsOf", { date: formatDate(asOf, language) })}`]];
}

function when({ started, ended }: CaseView["data"], say: T, language: string): string {
  const from = formatDate(started, language);
  if (ended === "ongoing") return say("whenOngoing", { from });
  if (ended === "not published") return say("whenUnknown", { from });
  return ended === started ? from : say("whenEnded", { from, to: formatDate(ended, language) });
}

function money({ results, data }: CaseView, say: T): Line[] {
  const costs = results.other.filter(({ role }) => role === "cost");
  const { kind, by, modality } = data.funding;
  return [
    ...(costs.length > 0
      ? costs.map(({ text, label }): Line => [{ en: `${label}: ${text}` }])
      : [[`${say("resourceCost")}: ${say("costUnknown")}`]]),
    [`${say("compareFunding")}: ${say(fundingKey[kind])} · ${say(modalityKey[modality])}`],
    ...(by.length > 0 ? [[`${say("fundingBy")}: `, { en: by.join(", ") }]] : []),
  ];
}
