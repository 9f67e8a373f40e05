import { smallGraph } from "@portolan/model/testing";
import { afterEach, expect, test } from "vitest";
import { live } from "./live.ts";
import { viewAt } from "./view.ts";

afterEach(() => {
  delete live.current;
});

test("a page and what is made beside it share one view, until the content is read again", () => {
  const graph = smallGraph();
  live.current = { graph, problems: [], views: new Map() };
  const first = viewAt(graph, "/cases/pump/");
  expect(first?.title).toBe("A pump");
  expect(viewAt(graph, "/cases/pump/")).toBe(first);
  const again = smallGraph();
  live.current = { graph: again, problems: [], views: new Map() };
  expect(viewAt(again, "/cases/pump/")).not.toBe(first);
});

test("where there is no page there is no view", () => {
  const graph = smallGraph();
  live.current = { graph, problems: [], views: new Map() };
  expect(viewAt(graph, "/cases/nothing/")).toBeUndefined();
});
