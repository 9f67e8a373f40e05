import { expect, test } from "vitest";
import { page, site } from "../index/fixture.ts";
import { nearWords } from "./near.ts";

const { reader } = site([
  page("/a/", "Remittances", "Remittances and remission, a reminder. Remote work."),
  page("/b/", "Reminders", "A reminder."),
]);

test("words that are written much alike are offered, the nearest first, then the more frequent", async () => {
  expect(await nearWords(["remissence"], "en", reader)).toEqual(["remission", "remittances"]);
  expect((await nearWords(["remindor"], "en", reader))[0]).toBe("reminder");
});

test("where nothing is near nothing is offered", async () => {
  expect(await nearWords(["rxqzvwk", "zzz"], "en", reader)).toEqual([]);
});
