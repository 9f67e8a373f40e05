import { expect, test } from "vitest";
import { termMatcher, termPattern } from "./terms.ts";

const terms = [
  {
    id: "idp",
    term: "internally displaced person",
    abbreviation: "IDP",
    forms: ["internally displaced persons", "IDPs"],
  },
  { id: "who", term: "World Health Organization", abbreviation: "WHO", forms: [] },
];

test("a term is found in all its forms, whole words alone, once each and in the order of the text", () => {
  const match = termMatcher(terms);
  expect(match("WHO counts IDPs. Internally displaced persons and IDPs wait.")).toEqual(["who", "idp"]);
  expect(match("those who help; NIDPs; IDP-led")).toEqual([]);
});

test("the longest form is taken", () => {
  const { pattern, idOf } = termPattern(terms);
  expect("internally displaced persons".match(pattern)).toEqual(["internally displaced persons"]);
  expect(idOf("IDP")).toBe("idp");
});
