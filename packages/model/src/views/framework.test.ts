import { expect, test } from "vitest";
import { smallGraph } from "../testing/small-graph.ts";
import type { CrosswalkTableView, ExplorerView, NodeView, TargetView } from "./index.ts";
import { addresses, viewOf } from "./index.ts";

const graph = smallGraph();
const node = (code: string) => viewOf(graph, `/framework/${code}/`) as NodeView;

test("every address has a view, and a view is a value that survives being written down", () => {
  for (const address of addresses(graph)) {
    const view = viewOf(graph, address);
    expect(view?.address).toBe(address);
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  }
});

test("a part says in one sentence where it stands and how it is counted", () => {
  expect(node("2a11").answer).toBe(
    "Output 1 of 2 that IOM delivers towards outcome 2a1, “Communities withstand hazards”, counted by one indicator.",
  );
  expect(node("2a13").answer).toContain("no indicator for it was found");
  expect(node("2a1").answer).toContain("2 outputs and measured by 2 indicators of its own");
  expect(node("2a").answer).toContain(
    "under objective 2, “Driving solutions to displacement”, to be reached through 2 outcomes and 2 outputs",
  );
});

test("what is inferred, faulty or worded differently reaches the page", () => {
  expect(node("2a2").inferred).toBe("Neither dataset names it.");
  expect(node("2a13")).toMatchObject({ fault: "Its code was given twice.", wordings: "only-a" });
  expect(node("2a1")).toMatchObject({ wordings: "differs", difference: "One says governments too." });
});

test("the chain leads from output to objective and marks this place", () => {
  const chain = node("2a1").chain;
  expect(chain.map((s) => s.part?.code)).toEqual([undefined, "2a1", "2a", "2"]);
  expect(chain.map((s) => s.here)).toEqual([false, true, false, false]);
  expect(chain[0]?.below).toBe(2);
});

test("a link of an indicator shows on the page that the indicator stands on", () => {
  expect(node("2a1").sdg).toMatchObject([{ code: "SDG 13.1", basis: "official", from: { code: "2a1b" } }]);
  expect(node("2a11").sdg).toMatchObject([{ code: "SDG 13.1", basis: "editorial", why: "plans come first" }]);
});

test("what parts below serve is gathered above them", () => {
  expect(node("2a").through.map((t) => [t.code, t.parts.map((p) => p.code)])).toEqual([
    ["GCM 1", ["2a11", "2a13"]],
    ["GCM 2", ["2a11"]],
    ["SDG 13.1", ["2a1b", "2a11"]],
  ]);
  expect(node("2a11").through).toEqual([]);
});

test("both datasets stand on every part as sources", () => {
  for (const code of ["2a", "2a1", "2a11"])
    expect(node(code).sources.map((s) => s.id)).toEqual(["srf-dataset-a", "srf-dataset-b"]);
});

test("the tree gives an indicator the address of its place", () => {
  const { tree } = viewOf(graph, "/framework/") as ExplorerView;
  expect(tree[0]?.children[0]?.children[0]?.indicators[0]).toMatchObject({
    code: "2a1a",
    address: "/framework/2a1/#2a1a",
  });
});

test("the crosswalk has a cell for each objective and long-term outcome", () => {
  const { rows, columns, links } = viewOf(graph, "/framework/crosswalk/") as CrosswalkTableView;
  expect(rows.map((r) => r.cells.map((c) => c.map((l) => l.code)))).toEqual([[["2a11", "2a13"]], [["2a11"]]]);
  expect([columns.length, links]).toEqual([1, 3]);
});

test("a target groups what serves it by objective and counts official links apart", () => {
  const view = viewOf(graph, "/framework/sdg/13.1/") as TargetView;
  expect(view.groups.map((g) => [g.objective.code, g.links.length])).toEqual([["2", 2]]);
  expect([view.links, view.official]).toEqual([2, 1]);
});
