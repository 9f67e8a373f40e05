import { expect, test } from "vitest";
import { markArtifacts } from "./artifacts.ts";

test("unmarked text and painted paths become artifacts, marked content stays as it is", () => {
  const content = [
    "q",
    "1 0 0 rg",
    "0 0 9 9 re",
    "f",
    "BT",
    "<01> Tj",
    "ET",
    "/P <</MCID 0 >>BDC",
    "BT",
    "<02> Tj",
    "ET",
    "0 0 1 1 re",
    "f",
    "EMC",
    "Q",
  ];
  const artifact = (...lines: string[]) => ["/Artifact BMC", ...lines, "EMC"];
  expect(markArtifacts(content.join("\n")).split("\n")).toEqual([
    "q",
    "1 0 0 rg",
    ...artifact("0 0 9 9 re", "f"),
    ...artifact("BT", "<01> Tj", "ET"),
    ...content.slice(7),
  ]);
});

test("a path that only clips is left alone", () => {
  const content = "q\n0 0 9 9 re\nW* n\nQ";
  expect(markArtifacts(content)).toBe(content);
});

test("text within nested marks is content", () => {
  const content = "/P <</MCID 0 >>BDC\n/Span<</ActualText (fi) >> BDC\nBT\n<01> Tj\nET\nEMC\nBT\n<02> Tj\nET\nEMC";
  expect(markArtifacts(content)).toBe(content);
});
