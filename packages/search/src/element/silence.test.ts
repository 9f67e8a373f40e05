import { expect, test } from "vitest";
import { page, site } from "../index/fixture.ts";
import { understand } from "../query/understand.ts";
import { isUnanswered } from "./silence.ts";

const { ask } = site([
  page("/cases/gas/", "Gas for camps", "Cooking gas was brought to camps. Trees grew again, water stayed clean."),
  page("/cases/water/", "Water in cities", "Pipes for water in cities, paid by the month."),
]);

async function unansweredIn(text: string, failed = false) {
  return isUnanswered({ question: understand(text, "en"), answer: await ask(text), failed, near: [] });
}

test.each([
  ["no result", "zzzzz qqqqq", true],
  ["a word that nothing has", "gas zzzzz", true],
  ["a code that no part of the plan has", "1a12", true],
  ["a page that is about it", "gas for camps", false],
  ["no word at all", "?!", false],
])("%s: %s", async (_, text, expected) => {
  expect(await unansweredIn(text)).toBe(expected);
});

test("a best result that has less than a third of the question is none", async () => {
  const found = { question: understand("gas", "en"), answer: await ask("gas"), failed: false, near: [] };
  const [best] = found.answer.results;
  const covering = (coverage: number) =>
    isUnanswered({
      ...found,
      answer: { ...found.answer, results: [{ ...best, why: { ...best?.why, coverage } } as NonNullable<typeof best>] },
    });
  expect([0.2, 0.34].map(covering)).toEqual([true, false]);
});

test("a code that no part of the plan has is none, whatever else was found", async () => {
  const answer = { ...(await ask("gas")), unknownCode: "1a12" };
  expect(isUnanswered({ question: understand("gas 1a12", "en"), answer, failed: false, near: [] })).toBe(true);
});

test("where the index did not arrive, nobody knows whether there is an answer", async () => {
  expect(await unansweredIn("zzzzz", true)).toBe(false);
});
