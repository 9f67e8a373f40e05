import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkContent } from "@portolan/checks/content";
import { isKnowledgeDocument } from "@portolan/model/graph";
import { sitePackages } from "@portolan/model/read";
import { afterAll, expect, test } from "vitest";
import { compareFolders } from "../measure/same.ts";
import { worldOf } from "../site/world.ts";
import { readOriginals } from "./originals.ts";
import { writeMix } from "./write.ts";

const root = join(import.meta.dirname, "../../..");
const real = sitePackages(join(root, "apps/portal"), undefined);
const { codes } = worldOf(root, real);
const scratch = mkdtempSync(join(tmpdir(), "portolan-mix-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const originals = readOriginals(real);
const size = Math.round(originals.length * 2.5);
const grow = (name: string, to = size) => writeMix(join(scratch, name), to, real, codes);
const graphOf = (name: string) => checkContent(root, sitePackages("", join(scratch, name)), ["/design/"]);
const kinds = grow("grown");
const { graph, problems } = graphOf("grown");

test("the grown content passes the check: every link, code, figure, picture and register holds", () => {
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect([...graph.documents.values()].length + graph.terms.size).toBe(size);
});

test("the kinds have the proportions of the real content, in a round that is cut short too", () => {
  const before = grow("real", originals.length);
  for (const [kind, n] of Object.entries(before)) {
    const share = (kinds[kind] ?? 0) / n;
    expect(share, kind).toBeGreaterThan(2.3);
    expect(share, kind).toBeLessThan(2.7);
  }
});

test("copies lead to the copies made with them, and use the terms made with them", () => {
  const copies = [...graph.knowledge.items.values()].filter(({ address }) => /-d[a-z]b\/$/.test(address));
  const leads = (address: string) => graph.knowledge.linkedFrom.get(address) ?? [];
  const told = copies.filter(({ kind, address }) => kind === "case" && leads(address).length > 0);
  expect(told.length).toBeGreaterThan(20);
  expect(told.flatMap(({ address }) => leads(address)).filter((from) => !copies.includes(from))).toEqual([]);
  const used = copies.filter(({ term }) => term && (graph.knowledge.usedIn.get(term.id)?.length ?? 0) > 0);
  expect(used.length).toBeGreaterThan(20);
});

test("a copy names other codes of the same kinds than its original", () => {
  const joinsOf = (address: string) => graph.knowledge.items.get(address)?.joins.map(({ to }) => String(to)) ?? [];
  const [original, copy] = ["/cases/solar-hub-malakal/", "/cases/solar-hub-malakal-dab/"].map(joinsOf);
  expect(copy).toHaveLength(original?.length ?? 0);
  expect(copy?.filter((code) => original?.includes(code))).toEqual([]);
  expect(copy?.map((code) => code.length)).toEqual(original?.map((code) => code.length));
});

test("each copy has its own numbers", () => {
  const documents = [...graph.documents.values()].filter(isKnowledgeDocument);
  expect(graph.facts.size).toBe(documents.reduce((sum, d) => sum + d.document.data.results.length, 0));
});

test("the same size gives the same bytes", () => {
  grow("again");
  expect(compareFolders(join(scratch, "grown"), join(scratch, "again")).different).toEqual([]);
});
