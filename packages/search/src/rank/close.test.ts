import { expect, test } from "vitest";
import type { Hit } from "../engine/engine.ts";
import { isClose, onlyClose } from "./close.ts";

const hit = (content: string, locations: number[], meta: Record<string, string> = {}, fields: string[] = []): Hit => ({
  id: "a",
  score: 1,
  fields,
  locations,
  page: () => Promise.resolve({ url: "/a/", content, meta, anchors: [] }),
});

test("what the index gives for a word that it does not have is left out", async () => {
  expect(await onlyClose("pays", [hit("receive p", [1])])).toEqual([]);
  expect(await onlyClose("unhcr", [hit("the UN and", [1])])).toEqual([]);
});

test("a slip of the keys, an ending, an accent are close enough", async () => {
  expect(await onlyClose("refugeez", [hit("many refugees", [1])])).toHaveLength(1);
  expect(await onlyClose("identite", [hit("l’identité légale", [0])])).toHaveLength(1);
  expect(await onlyClose("donors", [hit("", [], { asked: "who is a donor" }, ["asked"])])).toHaveLength(1);
});

test("a short word must begin the other whole", () => {
  expect(isClose("aid", "aided")).toBe(true);
  expect(isClose("aid", "ais")).toBe(false);
});
