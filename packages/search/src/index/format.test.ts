import { expect, test } from "vitest";
import { resultKinds } from "../indexed.ts";
import { kindOfLetter, letterOfKind, pack, type Term, unpack } from "./format.ts";

test("what is packed is read again", () => {
  const term: Term = {
    found: 900,
    postings: [
      { doc: 0, body: 7, summary: true, path: false, near: true, phrases: [] },
      {
        doc: 41,
        body: 0,
        summary: false,
        path: true,
        near: false,
        phrases: [
          { kind: "title", number: 0, length: 3, thirds: 3 },
          { kind: "everyday", number: 6107, length: 2, thirds: 1 },
          { kind: "heading", number: 3012, length: 15, thirds: 3 },
        ],
      },
    ],
  };
  expect(unpack(pack(term))).toEqual(term);
});

test("a phrase of more words than the form holds is kept as the longest", () => {
  const phrases = [{ kind: "asked" as const, number: 1, length: 40, thirds: 3 }];
  const posting = { doc: 3, body: 1, summary: false, path: false, near: false, phrases };
  expect(unpack(pack({ found: 1, postings: [posting] })).postings[0]?.phrases[0]?.length).toBe(15);
});

test("every kind has a letter of its own", () => {
  expect(resultKinds.map((kind) => kindOfLetter(letterOfKind(kind)))).toEqual([...resultKinds]);
});
