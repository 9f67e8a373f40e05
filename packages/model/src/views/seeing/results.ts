import { say } from "@portolan/language";
import type { Graph } from "../../graph/index.ts";
import type { LinkView, PageView } from "../common.ts";
import { frame } from "../knowledge/overview.ts";
import { PARTLY, type ResultStatus, resultsView } from "../knowledge/results.ts";
import { ofPart, type PageLink, partAddresses, partLinks } from "../paging.ts";
import { type CasePromiseView, caseLink, casePromises, countStatuses, promiseOrder } from "./promises.ts";

/** Promised against achieved over all cases. */
export interface ResultsPageView extends PageView {
  template: "results";
  counts: Record<ResultStatus, number>;
  promises: number;
  cases: { all: number; promising: number };
  /** The share of a promise from which it counts as partly met. */
  partly: number;
  /** The promises on this page, what was not kept first. */
  groups: { status: ResultStatus; promises: CasePromiseView[] }[];
  /** Cases on this page without a promise, with how many numbers of theirs say what was achieved. */
  without: (LinkView & { achieved: number })[];
  pages: PageLink[];
}

const BASE = "/results/";
/** Promises, or cases without one, on a page: within its weight. */
const PAGE = 50;

type Entry = { promise: CasePromiseView } | { without: ResultsPageView["without"][number] };

const made = new WeakMap<Graph, Entry[]>();

/** Every promise, then every case without one: made once for all pages. */
function entries(graph: Graph): Entry[] {
  const known = made.get(graph);
  if (known) return known;
  const cases = casesOf(graph);
  const promises = casePromises(graph, cases);
  const promising = new Set(promises.map((p) => p.case.address));
  const without = cases
    .filter(({ address }) => !promising.has(address))
    .map((item) => ({
      ...caseLink(graph, item),
      achieved: item.document ? resultsView(graph, item.document).achieved.length : 0,
    }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
  const all = [...promises.map((promise) => ({ promise })), ...without.map((w) => ({ without: w }))];
  made.set(graph, all);
  return all;
}

const casesOf = (graph: Graph) => [...graph.knowledge.items.values()].filter(({ kind }) => kind === "case");

/** The addresses of the pages of results. */
export function resultsAddresses(graph: Graph): string[] {
  return partAddresses(BASE, entries(graph).length, PAGE);
}

/** The page of results at an address. */
export function resultsPageView(graph: Graph, address: string): ResultsPageView | undefined {
  const addresses = resultsAddresses(graph);
  const at = addresses.indexOf(address);
  if (at < 0) return undefined;
  const all = entries(graph);
  const promises = all.flatMap((e) => ("promise" in e ? e.promise : []));
  const shown = all.slice(at * PAGE, (at + 1) * PAGE);
  const here = shown.flatMap((e) => ("promise" in e ? e.promise : []));
  const { title, description } = ofPart(
    { title: say("en", "resultsTitle"), description: say("en", "resultsText") },
    at,
    addresses.length,
  );
  return {
    template: "results",
    ...frame(address, title, description),
    counts: countStatuses(promises),
    promises: promises.length,
    cases: { all: casesOf(graph).length, promising: new Set(promises.map((p) => p.case.address)).size },
    partly: PARTLY,
    groups: promiseOrder
      .map((status) => ({ status, promises: here.filter((p) => p.status === status) }))
      .filter((g) => g.promises.length > 0),
    without: shown.flatMap((e) => ("without" in e ? e.without : [])),
    pages: partLinks(addresses, address),
  };
}
