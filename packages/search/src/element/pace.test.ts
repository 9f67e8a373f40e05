import { expect, test } from "vitest";
import { Pace } from "./pace.ts";

/** What is waited after the last of some keys, typed with these gaps. */
function waitedAfter(...gaps: number[]): number {
  const pace = new Pace();
  let now = 0;
  let waited = pace.key(now);
  for (const gap of gaps) waited = pace.key((now += gap));
  return waited;
}

test("for a fast typist files are asked for soon after the last key", () => {
  expect(waitedAfter(80, 90, 70, 100)).toBe(135);
  expect(waitedAfter(50, 40, 50)).toBe(100);
});

test("a slow typist is waited for, half a second at most", () => {
  expect(waitedAfter(300, 280, 320, 300)).toBe(450);
  expect(waitedAfter(800, 900, 700)).toBe(500);
});

test("a first key, after which the pace is not known, waits for a second one", () => {
  expect(waitedAfter()).toBe(350);
  expect(waitedAfter(5000)).toBe(350);
});

test("one hesitation and a pause for thought do not change the pace", () => {
  expect(waitedAfter(90, 90, 600, 90, 90)).toBe(135);
  expect(waitedAfter(90, 90, 5000, 90)).toBe(135);
});
