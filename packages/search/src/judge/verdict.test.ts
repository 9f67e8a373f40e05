import { expect, test } from "vitest";
import type { JudgedQuery } from "./read.ts";
import { fallen } from "./record.ts";
import { run } from "./run.ts";
import { tableOf } from "./table.ts";
import { verdictOf } from "./verdict.ts";

const judged = (query: string, more: Partial<JudgedQuery> = {}): JudgedQuery => ({
  query,
  language: "en",
  who: "donor",
  kind: "short",
  file: "q.tsv",
  line: 1,
  grades: new Map([["/a/", 3]]),
  ...more,
});
// "a" and "foobar" are of the tuning half, "b" of the other.
const queries = [judged("a", { kind: "code" }), judged("b", { language: "fr" }), judged("foobar", { who: "" })];
const answers: Record<string, string[]> = { a: ["/a/"], b: ["/x/", "/a/"], foobar: [] };
const good = { name: "Good", ask: async (text: string) => answers[text] ?? [] };
const none = { name: "None", ask: async () => [] };

async function verdict(tell: Parameters<typeof verdictOf>[2]["tell"]) {
  const runs = [];
  for (const engine of [good, none]) runs.push({ name: engine.name, outcomes: await run(engine, queries) });
  return verdictOf(["q.tsv"], runs, { tell });
}

test("figures stand by engine and half, and by language and who asks", async () => {
  const { engines, exact, language, who } = await verdict(() => true);
  expect(engines["Good"]?.tuning).toMatchObject({ queries: 2, ndcg: 0.5, mrr: 0.5, topThree: 0.5, none: 0.5 });
  expect(engines["Good"]?.report).toMatchObject({ queries: 1, mrr: 0.5, topThree: 1, none: 0 });
  expect(engines["None"]?.all).toMatchObject({ queries: 3, ndcg: 0, none: 1 });
  expect(exact["Good"]?.all).toMatchObject({ queries: 1, first: 1 });
  expect(language.map(({ name, engines: own }) => [name, own["Good"]?.all.queries])).toEqual([
    ["en", 2],
    ["fr", 1],
  ]);
  expect(who.map(({ name }) => name)).toEqual(["donor", "not said"]);
});

test("the worst come first, each with the reason and what was shown", async () => {
  const { worst } = await verdict(() => true);
  expect(worst.map(({ query, why }) => [query, why])).toEqual([
    ["foobar", "nothing found"],
    ["b", "the first answer stands in place 2"],
  ]);
  expect(tableOf(await verdict(() => true))).toContain("      2. /a/ (grade 3)");
});

test("single queries that are not to be told of are counted, but stand nowhere", async () => {
  const guarded = await verdict(({ half }) => half === "tuning");
  expect(guarded.untold).toBe(1);
  expect(guarded.queries.map(({ query }) => query)).toEqual(["a", "foobar"]);
  expect(guarded.engines["Good"]?.report.queries).toBe(1);
  expect(tableOf(guarded)).not.toContain("  b  (");
});

test("a half has fallen when nDCG@10 is more than 0.01 below what is recorded", async () => {
  const { engines } = await verdict(() => true);
  const now = engines["Good"];
  if (now === undefined) throw new Error("No figures.");
  const recorded = (more: number) => ({ tuning: { ...now.tuning, ndcg: now.tuning.ndcg + more }, report: now.report });
  expect(fallen(now, recorded(0.011))).toEqual(["tuning"]);
  expect(fallen(now, recorded(0.009))).toEqual([]);
});
