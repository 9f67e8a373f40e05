import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Settling } from "./settling.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const open = (text: string) => ({ text, language: "en", unknown: [], nearest: [] });

/** Types questions that find no answer, unless they begin with "!"; gives what is kept in the end. */
function typed() {
  const kept: string[] = [];
  const settling = new Settling({
    keep: ({ text }) => kept.push(text),
    takeBack: ({ text }) => kept.splice(kept.lastIndexOf(text), 1),
  });
  return {
    kept,
    settling,
    type: (text: string, answered = false) => settling.answered(text, answered ? undefined : open(text)),
  };
}

test("while somebody types, only the question that is left standing is kept", () => {
  const { kept, type } = typed();
  for (const text of ["fer", "ferry", "ferry to"]) {
    type(text);
    vi.advanceTimersByTime(1000);
  }
  expect(kept).toEqual([]);
  vi.advanceTimersByTime(3000);
  expect(kept).toEqual(["ferry to"]);
});

test("a reader who leaves the field has asked", () => {
  const { kept, type, settling } = typed();
  type("ferry");
  settling.settle();
  settling.settle();
  vi.advanceTimersByTime(9000);
  expect(kept).toEqual(["ferry"]);
});

test.each([false, true])("a question that is typed on was not asked, answered (%s) or not", (answered) => {
  const { kept, type, settling } = typed();
  type("ferry");
  settling.settle();
  type("ferry to the camp", answered);
  settling.settle();
  expect(kept).toEqual(answered ? [] : ["ferry to the camp"]);
});

test("what is answered in the meantime is not kept", () => {
  const { kept, type, settling } = typed();
  type("remit");
  type("remittance", true);
  vi.advanceTimersByTime(9000);
  settling.settle();
  expect(kept).toEqual([]);
});

test("the same question again at once is one asking, and one after another question is two", () => {
  const { kept, type, settling } = typed();
  for (const text of ["ferry", "ferry", "jetty", "ferry"]) {
    type(text);
    settling.settle();
  }
  expect(kept).toEqual(["ferry", "jetty", "ferry"]);
});

test("a question that is come back to is not asked again", () => {
  const { kept, type, settling } = typed();
  settling.again("ferry");
  type("ferry");
  settling.settle();
  expect(kept).toEqual([]);
});
