import { expect, test } from "vitest";
import { documentsOf } from "./documents.ts";
import { page } from "./fixture.ts";
import { TIED, tiedFiles, unpackTied } from "./tied.ts";

const tiesTo = (...to: { address: string; close: boolean }[]) => ({ evidence: 0, about: "", near: "", to });
const pages = ["/cases/a/", "/cases/b/", "/cases/c/"].map((url) => page(url, url, ""));

test("ties are read as they were written; a close one is stronger; unknown addresses and own ones are left out", () => {
  const to = tiesTo(
    { address: "/cases/c/", close: false },
    { address: "/cases/a/", close: false },
    { address: "/cases/c/", close: true },
    { address: "/cases/b/", close: true },
    { address: "/cases/gone/", close: true },
  );
  const [[name, file] = ["", []]] = tiedFiles(documentsOf(pages, new Map([["/cases/b/", to]])), []);
  expect(name).toBe("tied-0.json");
  const [a, b, c] = file.map(unpackTied);
  expect([a, c]).toEqual([[], []]);
  expect(b?.map(({ doc }) => doc)).toEqual([0, 2]);
  expect(b?.[1]?.share).toBeGreaterThan(b?.[0]?.share ?? 1);
});

test("likeness adds to a tie, and counts without one", () => {
  const to = tiesTo({ address: "/cases/b/", close: true });
  const alike = [
    [
      { doc: 1, likeness: 0.3 },
      { doc: 2, likeness: 0.3 },
    ],
  ];
  const [[, file] = ["", []]] = tiedFiles(documentsOf(pages, new Map([["/cases/a/", to]])), alike);
  const [tied, untied] = unpackTied(file[0]);
  expect([tied?.doc, untied?.doc]).toEqual([1, 2]);
  expect(tied?.share).toBeGreaterThan(untied?.share ?? 1);
});

test("so many documents have a file of their own", () => {
  const many = Array.from({ length: TIED + 1 }, (_, i) => page(`/cases/${String(i).padStart(5, "0")}/`, `${i}`, ""));
  const ties = new Map([[many[TIED]?.url ?? "", tiesTo({ address: "/cases/00000/", close: true })]]);
  const files = tiedFiles(documentsOf(many, ties), []);
  expect(files.map(([name, file]) => [name, file.length])).toEqual([
    ["tied-0.json", TIED],
    ["tied-1.json", 1],
  ]);
  expect(unpackTied(files[1]?.[1][0])).toHaveLength(1);
});
