import type { Graph, KnowledgeItem } from "../graph/index.ts";
import type { KnowledgeData, KnowledgeKind } from "../kinds/index.ts";
import { labelOf } from "../views/common.ts";
import { minutesText } from "../views/knowledge/item.ts";
import { resultOf } from "../views/knowledge/results.ts";
import { casePromises } from "../views/seeing/promises.ts";

/** Every promise of every case, in the order of the page of results. */
export function promiseRows(graph: Graph) {
  return casePromises(graph, graph.knowledge.items.values()).map(
    ({ promised, achieved, status, share, lower, ...p }) => ({
      id: promised.address,
      title: promised.label,
      address: `${p.case.address}#result-${promised.n}`,
      case: p.case.title,
      comparable: p.comparable ? "yes" : "no",
      status,
      share: share === undefined ? undefined : Math.round(share * 1000) / 1000,
      better: lower ? "lower" : "higher",
      promised: promised.value,
      promisedText: promised.text,
      promisedAsOf: promised.asOf,
      promisedConfidence: promised.confidence,
      promisedSource: promised.source.publisher,
      achieved: achieved?.value,
      achievedText: achieved?.text,
      achievedAsOf: achieved?.asOf,
      achievedConfidence: achieved?.confidence,
      achievedSource: achieved?.source.publisher,
      caveat: [promised.caveat, achieved?.caveat].filter(Boolean).join(" ") || undefined,
    }),
  );
}

/** Every case. */
export function caseRows(graph: Graph) {
  return rowsOf(graph, "case", (data) => {
    const { stage, started, ended, ledBy, comparable, evidence, results, problem, learned } = data;
    return {
      result: resultOf(results),
      promises: results.filter((f) => f.role === "promised").length,
      stage: stage.now,
      started,
      ended,
      ledBy,
      comparable: comparable ? "yes" : "no",
      strength: evidence.strength,
      strengthWhy: evidence.why,
      problem,
      learned,
    };
  });
}

/** Every lesson. */
export function lessonRows(graph: Graph) {
  return rowsOf(graph, "lesson", (data) => {
    const { context, year, evidence, doThis, doThisIs, applies, doesNotApply, doneWhen, action } = data;
    return {
      context,
      year,
      strength: evidence.strength,
      strengthWhy: evidence.why,
      doThis,
      doThisIs,
      applies,
      doesNotApply,
      doneWhen,
      status: action.status,
      actionOwner: labelOf(graph.vocabularies.roles.get(action.owner)),
      due: action.due,
    };
  });
}

/** Every learning resource. */
export function resourceRows(graph: Graph) {
  return rowsOf(graph, "resource", (data) => {
    const { type, level, minutes, published, audience, offline, languages, cost, access, provider, link } = data;
    return {
      type,
      level,
      length: minutesText(minutes),
      published: String(published),
      audience,
      offline,
      languages,
      cost,
      access,
      provider,
      source: link.source,
      link: link.state,
    };
  });
}

type Data<K extends KnowledgeKind> = Extract<KnowledgeData, { kind: K }>;

/** A row for each item of a kind: what all kinds have, then its own. */
function rowsOf<K extends KnowledgeKind, Own>(graph: Graph, kind: K, own: (data: Data<K>) => Own) {
  return [...graph.knowledge.items.values()].flatMap((item) => {
    const data = item.document?.document.data;
    return data?.kind === kind ? { ...shared(graph, item), ...own(data as Data<K>) } : [];
  });
}

/** What all kinds have. */
function shared(graph: Graph, item: KnowledgeItem) {
  const data = item.document?.document.data;
  return {
    ref: data?.ref,
    title: item.title,
    address: item.address,
    answer: item.answer,
    themes: [...item.themes],
    places: [...item.places],
    placeNames: item.places.map((id) => labelOf(graph.vocabularies.places.get(id))),
    speaksTo: item.joins.map(({ to }) => to as string),
    sdgs: [...(data?.sdgs ?? [])],
    globalCompact: (data?.globalCompact ?? []).map(String),
    caveat: data?.caveat ?? "",
    confidence: data?.confidence ?? "",
    checked: data?.checked ?? "",
    nextCheck: data?.nextCheck ?? "",
    sources: data?.sources ?? [],
  };
}
