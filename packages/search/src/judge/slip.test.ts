import { describe, expect, test } from "vitest";
import type { JudgedQuery } from "./read.ts";
import { run } from "./run.ts";
import { slipCost, slipIn } from "./slip.ts";

const WORDS = [
  "shelter",
  "displacement",
  "migration",
  "climate",
  "returning",
  "remittance",
  "smuggling",
  "statelessness",
];

describe("a slip", () => {
  test("is the same each time, in one word of five letters or more, and never in its first letter", () => {
    for (const word of WORDS) {
      const slipped = slipIn(`the ${word} at sea`, "en");
      expect(slipIn(`the ${word} at sea`, "en")).toEqual(slipped);
      const [, typed = ""] = /^the (\S+) at sea$/.exec(slipped?.query ?? "") ?? [];
      expect(typed).not.toBe(word);
      expect(typed[0]).toBe(word[0]);
      expect(Math.abs(typed.length - word.length)).toBeLessThanOrEqual(1);
    }
  });

  test("is each of the four kinds, and is what it is called", () => {
    const made = WORDS.flatMap((a) => WORDS.map((b) => ({ query: `${a} ${b}`, ...slipOf(`${a} ${b}`) })));
    expect(new Set(made.map(({ slip }) => slip))).toEqual(new Set(["dropped", "doubled", "swapped", "neighbour"]));
    const longer = { dropped: -1, doubled: 1, swapped: 0, neighbour: 0 };
    for (const { query, typed, slip } of made) expect(typed.length - query.length).toBe(longer[slip]);
    for (const { query, typed } of made.filter(({ slip }) => slip === "swapped"))
      expect(typed.split("").sort()).toEqual(query.split("").sort());
  });

  test("is made in Arabic too, and in accented words", () => {
    expect(slipIn("الهجرة", "ar")?.query).not.toBe("الهجرة");
    expect(slipIn("déplacés", "fr")?.query).not.toBe("déplacés");
  });

  test("is not made where no word is long enough", () => {
    expect(slipIn("cash in Iraq", "en")).toBeUndefined();
  });
});

test("the cost compares the same queries before and after, and leaves out codes and what is misspelt already", async () => {
  const judged = (query: string, kind: string): JudgedQuery => ({
    query,
    kind,
    language: "en",
    who: "",
    file: "q.tsv",
    line: 1,
    grades: new Map([["/a/", 3]]),
  });
  const queries = [judged("shelter", "short"), judged("shellter", "misspelt"), judged("cash", "short")];
  // Finds what is spelt as it is in the list, and nothing else.
  const engine = {
    name: "strict",
    ask: async (text: string) => (queries.some((q) => q.query === text) ? ["/a/"] : []),
  };
  const cost = await slipCost(engine, await run(engine, queries));
  expect(cost.all).toEqual({ queries: 1, before: 1, after: 0 });
});

function slipOf(query: string) {
  const slipped = slipIn(query, "en");
  if (slipped === undefined) throw new Error(`No slip in ${query}.`);
  return { typed: slipped.query, slip: slipped.slip };
}
