import { expect, test } from "vitest";
import { levelOf, makeMatcher, plain, readQuery, writeQuery } from "./tree-match.ts";

const fits = (query: Partial<Parameters<typeof makeMatcher>[0]>, code: string, title: string) =>
  makeMatcher({ q: "", objective: "", level: "", ...query })(code, plain(title));

test("every word of the question must begin a word of the title, accents and case aside", () => {
  expect(fits({ q: "Cash acces" }, "1a13", "People have access to cash and markets")).toBe(true);
  expect(fits({ q: "cash shelter" }, "1a13", "People have access to cash and markets")).toBe(false);
  expect(fits({ q: "ash" }, "1a13", "cash")).toBe(false);
  expect(fits({ q: "réseau" }, "1a13", "A reseau of partners")).toBe(true);
});

test.each(["1a1", "1.a.1", "Outcome 1A1", "1A1"])(
  "the code in the spelling %s finds its part and what stands below",
  (q) => {
    expect(fits({ q }, "1a1", "")).toBe(true);
    expect(fits({ q }, "1a13b", "")).toBe(true);
    expect(fits({ q }, "1a2", "1a1 in the title does not count")).toBe(false);
  },
);

test("objective and level narrow what words leave", () => {
  expect(fits({ objective: "2" }, "1a", "")).toBe(false);
  expect(fits({ level: "output" }, "1a13", "")).toBe(true);
  expect(fits({ level: "indicator", q: "cash" }, "1a13", "cash")).toBe(false);
  expect(levelOf("1a13b")).toBe("indicator");
  expect(levelOf("1a1b")).toBe("indicator");
});

test("an unknown filter or value is named and ignored, the rest is kept", () => {
  expect(readQuery("?q=cash&level=goal&objective=2&utm_source=x")).toEqual({
    query: { q: "cash", objective: "2", level: "" },
    unknown: ["level=goal", "utm_source"],
    cut: false,
  });
});

test("control characters go, and a question of 10,000 characters is cut and said", () => {
  expect(readQuery(`?q=${encodeURIComponent("a\u0000b\n")}`).query.q).toBe("a b");
  const { query, cut } = readQuery(`?q=${"x".repeat(10_000)}`);
  expect([query.q.length, cut]).toEqual([200, true]);
});

test("what is written is read back, and an unset filter leaves no trace", () => {
  const query = { q: "<b>é & ü", objective: "3", level: "" };
  expect(readQuery(writeQuery(query)).query).toEqual(query);
  expect(writeQuery({ q: "", objective: "", level: "" })).toBe("");
});
