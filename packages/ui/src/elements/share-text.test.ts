import { expect, test } from "vitest";
import { cut, LONGEST, shareText } from "./share-text.ts";

const address = "https://plan.example/cases/solar-hub-malakal/";

test("a short text is title, answer and address", () => {
  expect(shareText("Title", "An answer.", address)).toBe(`Title\nAn answer.\n${address}`);
});

test("the text is never longer than 300 characters, and the address is whole", () => {
  for (const n of [0, 10, 100, 250, 400, 5000])
    for (const m of [0, 20, 90, 400]) {
      const text = shareText("t ".repeat(m), "word ".repeat(n), address);
      expect(text.length).toBeLessThanOrEqual(LONGEST);
      expect(text.endsWith(address)).toBe(true);
    }
});

test("an answer is cut at a word, without a sign before the dots", () => {
  expect(cut("The plant was leased, not bought.", 23)).toBe("The plant was leased…");
  expect(cut("The plant was leased, not bought.", 20)).toBe("The plant was…");
  expect(cut("whole", 20)).toBe("whole");
});
