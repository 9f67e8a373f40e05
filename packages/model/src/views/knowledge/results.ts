import { formatDate, formatFigure } from "@portolan/language";
import { factAddress, type Graph, type KnowledgeDocument } from "../../graph/index.ts";
import type { Fact } from "../../kinds/index.ts";
import { labelOf } from "../common.ts";
import { sourceAddress } from "../sources.ts";

/** What came of a promise. `not-published`: promise or outcome was looked for and not found. */
export type ResultStatus = "met" | "partly-met" | "not-met" | "not-published";

/** A number as its page shows it. */
export interface FactView {
  address: string;
  n: number;
  role: Fact["role"];
  label: string;
  value: number;
  /** The number in words, unit and qualifier included. */
  text: string;
  asOf: string;
  source: { publisher: string; address: string };
  confidence: Fact["confidence"];
  comparison?: string | undefined;
  caveat?: string | undefined;
  calculated?: string | undefined;
}

/** A promise and what answers it. */
export interface PromiseView {
  promised: FactView;
  achieved: FactView | undefined;
  status: ResultStatus;
  /** What was reached as a share of the promise; 1 and more is all of it. */
  share: number | undefined;
  /** True where less is better: a cost, a delay. */
  lower: boolean;
}

/** All numbers of a document, the promises with their answers first. */
export interface ResultsView {
  status: ResultStatus;
  promises: PromiseView[];
  /** What was achieved without a promise that it answers. */
  achieved: FactView[];
  /** Baselines, costs and the setting. */
  other: FactView[];
}

/** Below this share of a promise it counts as not met; our own rule, stated on the page of results. */
export const PARTLY = 0.5;

/** The results of a document. */
export function resultsView(graph: Graph, document: KnowledgeDocument): ResultsView {
  const { results } = document.document.data;
  const view = (fact: Fact) => factView(graph, document, fact);
  const promises = answered(results);
  const shown = new Set(promises.flatMap(({ answer }) => answer?.n ?? []));
  return {
    status: resultOf(results),
    promises: promises.map(({ promise, answer, share, status }) => ({
      promised: view(promise),
      achieved: answer && view(answer),
      status,
      share,
      lower: promise.better === "lower",
    })),
    achieved: results.filter((f) => f.role === "achieved" && !shown.has(f.n)).map(view),
    other: results.filter((f) => ["baseline", "cost", "context"].includes(f.role)).map(view),
  };
}

/** What came of the promises of a document, all in all. */
export function resultOf(results: readonly Fact[]): ResultStatus {
  return overall(answered(results).map(({ status }) => status));
}

/** The promises, each with its answer: of several the latest. */
function answered(results: readonly Fact[]) {
  return results
    .filter((f) => f.role === "promised")
    .map((promise) => {
      const answer = results.filter((f) => f.answers === promise.n).sort((a, b) => (a.asOf < b.asOf ? 1 : -1))[0];
      const share = answer && shareOf(promise, answer);
      return { promise, answer, share, status: statusOf(share) };
    });
}

/** The result of a case: met where all promises with a published outcome are, not met where none is. */
export function overall(statuses: readonly ResultStatus[]): ResultStatus {
  const known = statuses.filter((s) => s !== "not-published");
  if (known.length === 0) return "not-published";
  const [first] = known;
  return first !== undefined && known.every((s) => s === first) ? first : "partly-met";
}

/** What was reached as a share of what was promised, at the lower end of a promised range. */
function shareOf(promise: Fact, answer: Fact): number {
  if (promise.better === "lower") return answer.value === 0 ? 1 : (promise.upTo ?? promise.value) / answer.value;
  return promise.value === 0 ? 1 : answer.value / promise.value;
}

function statusOf(share: number | undefined): ResultStatus {
  if (share === undefined) return "not-published";
  if (share >= 1) return "met";
  return share >= PARTLY ? "partly-met" : "not-met";
}

function factView(graph: Graph, document: KnowledgeDocument, fact: Fact): FactView {
  const { n, role, label, value, unit, asOf, asOfNote, source, confidence, comparison, caveat, calculated } = fact;
  return {
    address: factAddress(document, n),
    n,
    role,
    label,
    value,
    text: formatFigure(fact, labelOf(graph.vocabularies.units.get(unit)), "en"),
    asOf: asOfNote ?? (asOf === "undated" ? asOf : formatDate(asOf, "en")),
    source: { publisher: graph.sources.get(source)?.publisher ?? source, address: sourceAddress(graph, source) },
    confidence,
    comparison,
    caveat,
    calculated,
  };
}
