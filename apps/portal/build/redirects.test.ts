import { smallGraph } from "@portolan/model/testing";
import { addresses } from "@portolan/model/views";
import { expect, test } from "vitest";
import { buildHeaders } from "./headers.ts";
import { buildRedirects } from "./redirects.ts";

const graph = smallGraph();
const lines = buildRedirects(graph)
  .trimEnd()
  .split("\n")
  .map((line) => line.split(" "));
const to = new Map(lines.map(([from = "", target = ""]) => [from, target]));

test.each([
  ["/framework/2/", "/plan/objectives/2/"],
  ["/framework/2A/", "/framework/2a/"],
  ["/framework/2A11/", "/framework/2a11/"],
  ["/framework/2a.1.1/", "/framework/2a11/"],
  ["/framework/2.a.1/", "/framework/2a1/"],
  ["/framework/2.A.1/", "/framework/2a1/"],
  ["/framework/2a11a/", "/framework/2a11/#2a11a"],
  ["/framework/2A.1.1.A/", "/framework/2a11/#2a11a"],
  ["/framework/E4/", "/plan/enablers/4/"],
  ["/framework/e4/", "/plan/enablers/4/"],
  ["/plan/enablers/e4/", "/plan/enablers/4/"],
  ["/plan/enabler/4/", "/plan/enablers/4/"],
  ["/framework/C1/", "/plan/priorities/1/"],
  ["/framework/x1/", "/plan/priorities/1/"],
  ["/framework/E4.1b/", "/plan/enablers/4/#e4-1b"],
  ["/framework/e41b/", "/plan/enablers/4/#e4-1b"],
  ["/framework/gcm2/", "/framework/gcm/2/"],
  ["/framework/sdg13.1/", "/framework/sdg/13.1/"],
  ["/framework/sdg/13/", "/framework/sdg/#goal-13"],
  ["/objectives/2/", "/plan/objectives/2/"],
  ["/evidence-map/", "/evidence/"],
  ["/countries/UG/", "/countries/ug/"],
  ["/themes/climate/", "/library/theme/climate/"],
  ["/fr/framework/", "/framework/"],
])("%s leads to %s", (from, target) => {
  expect(to.get(from)).toBe(target);
});

test("every code of the graph that has no page under its own name is led to one", () => {
  const real = new Set(addresses(graph));
  for (const code of [...graph.nodes.keys(), ...graph.indicators.keys()]) {
    const paths = [`/framework/${code}/`, `/framework/${code.replace(" ", "").toLowerCase()}/`];
    expect(
      paths.some((path) => real.has(path) || to.has(path)),
      code,
    ).toBe(true);
  }
});

test("no line shadows a page, repeats another, leads to nowhere or in a circle", () => {
  const real = new Set(addresses(graph));
  for (const [from, target] of to) {
    expect(real.has(from), from).toBe(false);
    expect(real.has(target.replace(/#.*/, "")), target).toBe(true);
  }
  expect(to.size).toBe(lines.length);
});

test("lines are of the one form that hosts and our server share: exact path, target, status", () => {
  for (const line of lines) expect(line.join(" ")).toMatch(/^\/[\w./-]+\/ \/[\w./#-]+ 301!?$/);
});

test("framing is forbidden, built files are kept, and no address has two rules on keeping", () => {
  const text = buildHeaders();
  expect(text).toContain("frame-ancestors 'none'");
  expect(text).toMatch(/\/_astro\/\*\n {2}Cache-Control: public, max-age=31536000, immutable/);
  const patterns = text
    .split("\n\n")
    .filter((rule) => rule.includes("Cache-Control"))
    .map((rule) => new RegExp(`^${rule.split("\n")[0]?.replaceAll("*", ".*")}$`));
  for (const path of ["/", "/framework/1a/", "/_astro/x.js", "/exports/a.csv", "/404.html"])
    expect(patterns.filter((p) => p.test(path)).length, path).toBe(1);
});

test("a page that takes the name of a spelling keeps it", () => {
  const crowded = smallGraph();
  const [document] = crowded.order;
  if (document) crowded.documents.set("/plan/e4/", { ...document, address: "/plan/e4/" });
  expect(buildRedirects(crowded)).not.toContain("/plan/e4/ ");
});
