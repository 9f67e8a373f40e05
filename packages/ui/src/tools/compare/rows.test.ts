import { MOST_COMPARED } from "@portolan/model/library";
import type { CaseView } from "@portolan/model/views";
import { expect, test } from "vitest";
import { readState, writeState } from "./address.ts";
import { csvOf, jsonOf } from "./exports.ts";
import type { CompareKey } from "./keys.ts";
import { rowsOf, textOf } from "./rows.ts";

const say = (key: CompareKey, values: Readonly<Record<string, string | number>> = {}) =>
  [key, ...Object.values(values)].join(" ");

const one = {
  template: "case",
  address: "/cases/one/",
  title: "=One",
  places: "Malakal",
  joins: [{ code: "E3", title: "Funding", address: "/plan/enablers/3/", why: "x" }],
  results: {
    status: "partly-met",
    promises: [
      { promised: { label: "Cut", text: "80 %" }, achieved: { text: "60 %" }, status: "partly-met", share: 0.75 },
      { promised: { label: "Jobs", text: "10" }, achieved: undefined, status: "not-published", share: undefined },
    ],
    achieved: [{ label: "Days of work", text: "200" }],
    other: [{ role: "cost", text: "USD 5", label: "Per person" }],
  },
  data: {
    stage: { now: "pilot", asOf: "2020-06" },
    started: "2019",
    ended: "ongoing",
    ledBy: ["IOM"],
    partners: [{ name: "UNHCR", type: "un" }],
    participation: "not published",
    funding: { kind: "grant", by: ["A fund"], modality: "project" },
    helped: ["sun", "trust"],
    limits: ["a"],
    conditions: ["b"],
    needs: ["c"],
    doNotCopyWhen: ["d"],
    evidence: { strength: "limited", why: "One report." },
  },
} as unknown as CaseView;
const two = {
  ...one,
  address: "/cases/two/",
  title: "Two",
  data: { ...one.data, helped: ["trust", "sun"], limits: ["z"] },
};
const rows = rowsOf([one, two], say, "en");
const row = (key: CompareKey) => rows.find((r) => r.key === key);

test("a promise stands with what came of it, its share and its status", () => {
  expect(row("promisedTitle")?.cells[0]?.map(textOf)).toEqual([
    "Cut\npromised: 80 %\nachieved: 60 % · statusPartlyMet · gapShare 75",
    "Jobs\npromised: 10\nachieved: achievedNothing",
    "Days of work\nachieved: 200",
  ]);
});

test("what differs and what does not is found whatever the order of points", () => {
  expect(row("limits")?.differs).toBe(true);
  expect(row("helped")?.differs).toBe(false);
  expect(rows.filter((r) => r.differs)).toHaveLength(1);
});

test("a gap is said and never left empty", () => {
  expect(row("whoTookPart")?.cells[0]?.map(textOf)).toEqual(["statusNotPublished"]);
  for (const { cells } of rows) for (const lines of cells) expect(lines.map(textOf).join("")).not.toBe("");
});

test("CSV has a column for each case and runs nothing", () => {
  const text = csvOf(rows, [one, two], "https://p.example", { compared: "Compared", differs: "differs", same: "same" });
  expect(text.split("\r\n")[0]).toBe("\uFEFFCompared,differs,'=One (/cases/one/),Two (/cases/two/)");
  expect(text).toContain("URL,,https://p.example/cases/one/,https://p.example/cases/two/");
  expect(text).toContain("limits,differs,a,z");
});

test("JSON says for each row whether it differs", () => {
  const read = JSON.parse(jsonOf(rows, [one, two], "https://p.example")) as {
    rows: { key: string; differs: boolean }[];
    cases: object[];
  };
  expect(read.rows.filter((r) => r.differs).map((r) => r.key)).toEqual(["limits"]);
  expect(read.cases[0]).toMatchObject({ data: "https://p.example/api/v1/cases/one.json" });
});

test("the address is the state: what is read from it is written back, beyond four is told apart", () => {
  expect(readState("?cases=a,b&only=differs")).toEqual({ cases: ["a", "b"], beyond: [], onlyDiffers: true });
  const { cases, beyond } = readState("?cases=a,B,a,,c,d,e,f");
  expect([cases, beyond]).toEqual([
    ["a", "b", "c", "d"],
    ["e", "f"],
  ]);
  expect(cases).toHaveLength(MOST_COMPARED);
  expect(writeState(readState("?cases=a,b&only=differs"))).toBe("?cases=a,b&only=differs");
  expect(writeState({ cases: [], onlyDiffers: true })).toBe("");
});
