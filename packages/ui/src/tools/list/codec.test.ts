import { expect, test } from "vitest";
import { decode, encode, type LinkEntry, LONGEST_LINK } from "./codec.ts";

const list: LinkEntry[] = [
  { address: "/cases/solar-hub-malakal/" },
  { address: "/framework/1a11/", note: "ask Juba, then (maybe) Wau!" },
  { address: "/fr/plan/vision/", note: "« vérifier » : 50 % / 2" },
  { address: "/glossary/theory-of-change/", note: "سؤال 😀" },
];

/** Numbers that look random and are the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let x = seed; ; ) {
    x = (Math.imul(x, 1664525) + 1013904223) >>> 0;
    yield x / 2 ** 32;
  }
}

test("a list comes back as it was, notes and order included", () => {
  const { text, left } = encode(list);
  expect(left).toEqual({ entries: [], notes: [] });
  expect(text).toMatch(/^1\.4,c\/solar-hub-malakal,f\/1a11:/);
  expect(text).toMatch(/^[\w.,:/%-]+$/);
  expect(decode(text)).toEqual({ entries: list, faults: [] });
});

test("any list comes back, whatever its notes hold", () => {
  const random = numbers(7);
  const signs = ["a", " ", ",", ":", "%", "%41", "#", "&", "\n", "é", "ع", "😀", "\uD800", "'", "(", ".", "~"];
  for (let round = 0; round < 300; round++) {
    const given = Array.from({ length: 1 + Math.floor(random.next().value * 8) }, (_, i): LinkEntry => {
      const note = Array.from(
        { length: Math.floor(random.next().value * 12) },
        () => signs[Math.floor(random.next().value * signs.length)],
      ).join("");
      const address = [`/cases/x-${i}/`, `/plan/y/${i}/`, `/other/z.${i}/`][i % 3] as string;
      return note ? { address, note } : { address };
    });
    const { text, left } = encode(given);
    if (left.notes.length > 0) continue;
    // Half a sign of two cannot stand in a link and becomes the sign for that.
    const whole = given.map((e) => (e.note ? { ...e, note: e.note.replaceAll("\uD800", "\uFFFD") } : e));
    expect(decode(text)).toEqual({ entries: whole, faults: [] });
  }
});

test("no text whatever throws, and only addresses of the site come out", () => {
  const random = numbers(11);
  const { text } = encode(list);
  for (let round = 0; round < 2000; round++) {
    const at = Math.floor(random.next().value * text.length);
    const sign = String.fromCharCode(Math.floor(random.next().value * 0x250));
    const broken = [text.slice(0, at), text.slice(0, at) + sign + text.slice(at + 1), sign + text][round % 3] as string;
    for (const { address } of decode(broken).entries) expect(address).toMatch(/^(\/[A-Za-z0-9][\w.-]*)+\/$/);
  }
  for (const bad of ["1.1,//evil.example", "1.1,javascript:alert(1)", "1.1,/a/../../b", "1.1,https://x.example/"])
    expect(decode(bad).entries, bad).toEqual([]);
});

test("a link that was cut off says how many entries came through and keeps them", () => {
  const { text } = encode(list);
  const { entries, faults } = decode(text.slice(0, text.indexOf(",f/")));
  expect(entries).toEqual([list[0]]);
  expect(faults).toEqual([{ kind: "cut", n: 1, of: 4 }]);
});

test("what is no list, and what is newer, is said", () => {
  for (const bad of ["", "x", "hello,world", "1.", "1.0", "-1.2,c/x"]) {
    expect(decode(bad), bad).toEqual({ entries: [], faults: [{ kind: "unreadable" }] });
  }
  expect(decode("2.1,c/x")).toEqual({ entries: [], faults: [{ kind: "newer" }] });
});

test("an entry that cannot be read is counted and the rest kept", () => {
  const { entries, faults } = decode("1.3,c/good,<b>,l/also");
  expect(entries.map((e) => e.address)).toEqual(["/cases/good/", "/lessons/also/"]);
  expect(faults).toEqual([{ kind: "malformed", n: 1 }]);
});

test("a link is never longer than it may be: notes give way before entries, the last before the first", () => {
  const long = Array.from({ length: 120 }, (_, i) => ({
    address: `/cases/a-rather-long-name-${i}/`,
    note: "n".repeat(90),
  }));
  const { text, left } = encode(long);
  expect(text.length).toBeLessThanOrEqual(LONGEST_LINK);
  expect(left.entries.length).toBeGreaterThan(0);
  expect(left.entries).toEqual(long.slice(-left.entries.length));
  expect(decode(text).faults).toEqual([]);
  const some = long.slice(0, 20);
  const noted = encode(some);
  expect(noted.left.entries).toEqual([]);
  expect(noted.left.notes.length).toBeGreaterThan(0);
  expect(decode(noted.text).entries[0]?.note).toBe("n".repeat(90));
});

test("an over-long link is read up to its limit and says so", () => {
  const text = `1.400,${Array.from({ length: 400 }, (_, i) => `c/case-${i}`).join(",")}`;
  const { entries, faults } = decode(text);
  expect(faults[0]).toEqual({ kind: "long", n: LONGEST_LINK });
  expect(entries.length).toBeGreaterThan(150);
});
