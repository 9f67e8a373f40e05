import { addressOf, parseCode } from "../codes.ts";
import { find, type Graph, type Link, type PlanNode } from "../graph/index.ts";
import { labelOf } from "../views/common.ts";
import { tally } from "../views/node.ts";

/** Every objective, outcome and output: the lines of the framework. */
export function frameworkRows(graph: Graph) {
  const kinds: PlanNode["kind"][] = ["objective", "long-term-outcome", "outcome", "output"];
  return inTreeOrder(graph, graph.peers.get("objective") ?? [])
    .filter((n) => kinds.includes(n.kind))
    .map((node) => ({
      ...named(node.code, node.title),
      parent: node.parent,
      kind: node.kind,
      wordings: node.wordings,
      difference: node.difference,
      inferred: node.inferred,
      fault: node.fault,
      outputs: tally(graph, node.code).outputs,
      indicators: tally(graph, node.code).indicators,
      globalCompact: targetsOf(graph, node, "GCM "),
      sdg: targetsOf(graph, node, "SDG "),
      sources:
        node.kind === "objective"
          ? documentSources(graph, node)
          : ["srf-dataset-a", "srf-dataset-b"].filter((id) => graph.sources.has(id)),
    }));
}

/** Every indicator: of outcomes and outputs, then the lines of enablers and of priorities. */
export function indicatorRows({ indicators, peers, vocabularies, ...graph }: Graph) {
  const whole = { indicators, peers, vocabularies, ...graph };
  const owners = [
    ...inTreeOrder(whole, peers.get("objective") ?? []),
    ...(["enabler", "priority"] as const).flatMap((kind) => inTreeOrder(whole, peers.get(kind) ?? [])),
  ];
  return owners.flatMap((node) =>
    node.indicators.map((i) => ({
      ...named(i.code, i.title),
      parent: node.code,
      kind: parseCode(i.code)?.kind ?? "",
      unit: i.unit,
      unitWords: i.unit.map((id) => labelOf(vocabularies.units.get(id))),
      disaggregation: i.disaggregation,
      disaggregationWords: i.disaggregation.map((id) => labelOf(vocabularies.disaggregations.get(id))),
      agendas: i.agendas,
      note: i.note,
      target: "not published",
      // The framework's indicators are in dataset B alone, those of enablers and priorities in dataset A.
      source: /^[1-3]/.test(i.code) ? "srf-dataset-b" : "srf-dataset-a",
    })),
  );
}

/** Links from parts of the plan to targets of one other framework. */
export function linkRows(graph: Graph, is: (to: string) => boolean) {
  const goals = new Map(graph.actionAgenda?.goals.map((g) => [g.id, g.title]));
  const row = ({ from, to, basis, why, source }: Link) => {
    const part = find(graph, from);
    const target = find(graph, to);
    return {
      ...named(from, part?.title ?? ""),
      kind: parseCode(from)?.kind ?? "",
      target: to,
      targetTitle: target?.title ?? goals.get(to) ?? "",
      basis,
      why,
      source,
    };
  };
  return graph.links.filter((l) => is(l.to)).map(row);
}

/** The dataset of figures. */
export function figureRows(graph: Graph) {
  return [...graph.figures.values()].map((f) => ({
    id: f.id,
    title: f.label,
    address: `/figures/#${f.id}`,
    topic: f.topic,
    definition: f.definition,
    value: f.value,
    unit: f.unit,
    unitWords: labelOf(graph.vocabularies.units.get(f.unit)),
    qualifier: f.qualifier,
    asOf: f.asOf,
    asOfNote: f.asOfNote,
    confidence: f.confidence,
    caveat: f.caveat,
    series: f.series,
    disagreesWith: f.disagreesWith,
    speaksTo: f.speaksTo as string[],
    source: f.source,
    sourceTitle: graph.sources.get(f.source)?.title ?? "",
  }));
}

/** The register of sources. A mirror has a host and no address. */
export function sourceRows(graph: Graph) {
  return [...graph.sources.values()].map(({ id, title, publisher, type, url, host, published, about }) => ({
    id,
    title,
    publisher,
    type,
    url,
    host,
    published,
    about,
  }));
}

function named(code: string, title: string) {
  const parsed = parseCode(code);
  return { code, title, address: parsed ? addressOf(parsed) : "" };
}

function inTreeOrder(graph: Graph, codes: readonly string[]): PlanNode[] {
  return codes.flatMap((code) => {
    const node = graph.nodes.get(code as never);
    return node ? [node, ...inTreeOrder(graph, node.children)] : [];
  });
}

function targetsOf(graph: Graph, node: PlanNode, prefix: string): string[] {
  return (graph.linksFrom.get(node.code) ?? []).map((l) => l.to).filter((to) => to.startsWith(prefix));
}

function documentSources(graph: Graph, node: PlanNode): string[] {
  return graph.documents.get(named(node.code, "").address)?.document.data.sources ?? [];
}
