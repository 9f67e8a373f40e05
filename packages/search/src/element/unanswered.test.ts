import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { KEY } from "../unanswered/format.ts";
import {
  forgetUnanswered,
  keepUnanswered,
  looksPrivate,
  MOST,
  takeBackUnanswered,
  today,
  unanswered,
} from "./unanswered.ts";

/** What a browser's storage does, as far as it is used; `fails` is what it throws. */
class Storage {
  readonly kept = new Map<string, string>();
  fails: string | undefined;
  getItem(key: string): string | null {
    if (this.fails === "blocked") throw new Error("denied");
    return this.kept.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (this.fails !== undefined) throw new Error("quota");
    this.kept.set(key, value);
  }
  removeItem(key: string): void {
    if (this.fails === "blocked") throw new Error("denied");
    this.kept.delete(key);
  }
}

let storage: Storage;
beforeEach(() => {
  storage = new Storage();
  vi.stubGlobal("localStorage", storage);
});
afterEach(() => vi.unstubAllGlobals());

const question = (text: string, language = "en") => ({ text, language, unknown: ["ferry"], nearest: ["/cases/gas/"] });

test("a question is kept with its day, its unknown words and the nearest results, and nothing else", () => {
  keepUnanswered(question("ferry to the camp"), "2026-11-29");
  expect(JSON.parse(storage.kept.get(KEY) ?? "")).toEqual({
    version: 1,
    questions: [
      {
        asked: "ferry to the camp",
        language: "en",
        times: 1,
        last: "2026-11-29",
        unknown: ["ferry"],
        nearest: ["/cases/gas/"],
      },
    ],
  });
});

test("the same question is counted, whatever its case, signs and accents; in another language it is another one", () => {
  for (const text of ["Ferry to the camp?", "other", "ferry to the cámp"]) keepUnanswered(question(text), "2026-11-28");
  keepUnanswered(question("ferry to the camp", "fr"), "2026-11-29");
  expect(unanswered().map(({ asked, language, times }) => [asked, language, times])).toEqual([
    ["ferry to the camp", "fr", 1],
    ["ferry to the cámp", "en", 2],
    ["other", "en", 1],
  ]);
});

test("fifty are kept, and the oldest give way", () => {
  for (let n = 1; n <= MOST + 5; n++) keepUnanswered(question(`question ${n}`));
  expect((JSON.parse(storage.kept.get(KEY) ?? "") as { questions: unknown[] }).questions).toHaveLength(50);
  expect(unanswered()[0]?.asked).toBe("question 55");
  expect(unanswered().at(-1)?.asked).toBe("question 6");
});

test.each([
  "is someone@example.org there",
  "call +211 912 345 678",
  "٠٩١٢٣٤٥٦٧٨",
  "case 1234567",
  "09-12.34(56)7",
  "Tr0ub4dor&3",
  "aB3dE6gH",
])("%s is not kept: it looks private", (text) => {
  keepUnanswered(question(text));
  expect(unanswered()).toEqual([]);
});

test.each(["IOM strategic plan 2024-2028", "cash 2019 2020", "COVID-19?", "10,000,000 people", "SDG 10.7", "2b3"])(
  "%s is a question like any other",
  (text) => {
    expect(looksPrivate(text)).toBe(false);
  },
);

test.each(["blocked", "full"])("where storage is %s nothing is kept and nothing thrown", (fails) => {
  keepUnanswered(question("before"));
  storage.fails = fails;
  keepUnanswered(question("after"));
  if (fails === "blocked") forgetUnanswered();
  expect(unanswered().map(({ asked }) => asked)).toEqual(fails === "full" ? ["before"] : []);
});

test("what somebody else wrote there is passed over, and what a newer version wrote is left alone", () => {
  for (const text of ["{", "7", '{"version":1,"questions":[null,{"asked":"x"}]}']) {
    storage.kept.set(KEY, text);
    expect(unanswered()).toEqual([]);
  }
  keepUnanswered(question("new"));
  expect(unanswered()).toHaveLength(1);
  const newer = '{"version":2,"questions":{}}';
  storage.kept.set(KEY, newer);
  keepUnanswered(question("new"));
  expect(storage.kept.get(KEY)).toBe(newer);
});

test("a question is taken back by one asking; the last one leaves no trace", () => {
  keepUnanswered(question("ferry"));
  keepUnanswered(question("ferry"));
  takeBackUnanswered(question("ferry"));
  expect(unanswered()[0]?.times).toBe(1);
  takeBackUnanswered(question("ferry"));
  expect(storage.kept.size).toBe(0);
});

test("forgetting leaves no trace", () => {
  keepUnanswered(question("ferry"));
  forgetUnanswered();
  expect(storage.kept.size).toBe(0);
});

test("the day is the reader's own", () => {
  expect(today(new Date(2026, 10, 9, 23, 59))).toBe("2026-11-09");
});
