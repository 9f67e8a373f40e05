import { expect, test } from "vitest";
import { MOST, parseList } from "./list-store.ts";

test("nothing stored is an empty list without a fault", () => {
  expect(parseList(null)).toEqual({ entries: [] });
});

test("what is no list gives an empty one and says so", () => {
  for (const text of ["", "{", "null", "[]", "{}", '{"v":1}', '{"v":1,"e":7}'])
    expect(parseList(text), text).toEqual({ entries: [], fault: "broken" });
});

test("an unreadable entry is left out and the rest kept", () => {
  const good = { a: "/cases/x/", t: "X", n: "mine" };
  const text = JSON.stringify({ v: 1, e: [good, null, 3, { a: "//evil.example/", t: "x" }, { a: "/y/" }] });
  expect(parseList(text)).toEqual({ entries: [good], fault: "broken" });
});

test("a list of a newer version is not touched", () => {
  expect(parseList('{"v":2,"e":[]}')).toEqual({ entries: [], fault: "newer" });
});

test("no more entries come out than a list may hold", () => {
  const e = Array.from({ length: MOST + 5 }, (_, i) => ({ a: `/cases/${i}/`, t: "t" }));
  expect(parseList(JSON.stringify({ v: 1, e })).entries).toHaveLength(MOST);
});
