import type { Code } from "../codes.ts";
import { hueOf } from "../codes.ts";
import type { Graph, Link, PlanNode } from "../graph/index.ts";
import { ancestors, codeLink, englishOnly, type LinkView, type PageView } from "./common.ts";
import { type IndicatorView, indicatorViews } from "./indicators.ts";

/** A crosswalk link as a page shows it. */
export type CrosswalkView = LinkView & { basis: "official" | "editorial"; why?: string | undefined };

/** A long-term outcome, an outcome or an output. */
export interface NodeView extends PageView {
  template: "node";
  code: string;
  hue: string;
  kind: PlanNode["kind"];
  children: (LinkView & { outputs: number; indicators: number })[];
  indicators: IndicatorView[];
  globalCompact: CrosswalkView[];
  sdg: CrosswalkView[];
  actionAgenda: { goal: string; basis: string; why: string | undefined }[];
  siblings: LinkView[];
  previous: LinkView | undefined;
  next: LinkView | undefined;
  wordings: PlanNode["wordings"];
  difference: string | undefined;
  inferred: string | undefined;
  fault: string | undefined;
  figures: { id: string; label: string }[];
}

/** The view of one part of the framework. */
export function nodeView(graph: Graph, node: PlanNode): NodeView {
  const { code, kind, title, wordings, difference, inferred, fault } = node;
  const siblings = (node.parent ? graph.nodes.get(node.parent)?.children : undefined) ?? [];
  const peers = graph.peers.get(kind) ?? [];
  const at = peers.indexOf(code);
  const neighbour = (offset: number) => (peers[at + offset] === undefined ? undefined : codeLink(graph, peers[at + offset] as Code));
  const links = graph.linksFrom.get(code) ?? [];
  const goals = new Map(graph.actionAgenda?.goals.map((g) => [g.id, g.title]));
  return {
    template: "node",
    address: `/framework/${code}/`,
    language: "en",
    title,
    description: describe(graph, node),
    crumbs: [{ address: "/framework/", title: "framework" }, ...ancestors(graph, code).map((c) => codeLink(graph, c))],
    alternates: englishOnly(`/framework/${code}/`),
    code,
    hue: hueOf(code),
    kind,
    children: node.children.map((child) => ({ ...codeLink(graph, child), ...tally(graph, child) })),
    indicators: indicatorViews(graph, node.indicators),
    globalCompact: crosswalk(graph, links, "GCM "),
    sdg: crosswalk(graph, links, "SDG "),
    actionAgenda: links.filter((l) => goals.has(l.to)).map((l) => ({ goal: goals.get(l.to) ?? "", basis: l.basis, why: l.why })),
    siblings: siblings.filter((c) => c !== code).map((c) => codeLink(graph, c)),
    previous: neighbour(-1),
    next: neighbour(1),
    wordings,
    difference,
    inferred,
    fault,
    figures: (graph.figuresOf.get(code) ?? []).map(({ id, label }) => ({ id, label })),
  };
}

/** How many outputs and indicators stand at and below a part. */
export function tally(graph: Graph, code: Code): { outputs: number; indicators: number } {
  const node = graph.nodes.get(code);
  if (node === undefined) return { outputs: 0, indicators: 0 };
  return node.children.map((child) => tally(graph, child)).reduce(
    (sum, below) => ({ outputs: sum.outputs + below.outputs, indicators: sum.indicators + below.indicators }),
    { outputs: node.kind === "output" ? 1 : 0, indicators: node.indicators.length },
  );
}

function crosswalk(graph: Graph, links: readonly Link[], prefix: string): CrosswalkView[] {
  return links.filter((l) => l.to.startsWith(prefix)).map(({ to, basis, why }) => ({ ...codeLink(graph, to), basis, why }));
}

const KIND = { "long-term-outcome": "Long-term outcome", outcome: "Short-term outcome", output: "Output" } as Partial<Record<PlanNode["kind"], string>>;

function describe(graph: Graph, node: PlanNode): string {
  const { outputs, indicators } = tally(graph, node.code);
  const parent = node.parent ? graph.nodes.get(node.parent) : undefined;
  const under = parent ? ` under ${parent.code}, ${parent.title.charAt(0).toLowerCase()}${parent.title.slice(1)}` : "";
  const count = node.kind === "output" ? `${indicators} indicators` : `${outputs} outputs and ${indicators} indicators`;
  return `${KIND[node.kind] ?? ""} ${node.code}${under}: ${count}, and its links to the Global Compact and the SDGs.`;
}
