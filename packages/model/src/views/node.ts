import { say } from "@portolan/language";
import { type Code, hueOf, parseCode } from "../codes.ts";
import type { Graph, Link, PlanNode } from "../graph/index.ts";
import type { SourceRecord } from "../kinds/index.ts";
import { figureLink } from "./body.ts";
import { ancestors, codeLink, englishOnly, type LinkView, type PageView } from "./common.ts";
import { type IndicatorView, indicatorViews } from "./indicators.ts";
import { type HangingView, hangingView } from "./knowledge/hanging.ts";

/** A crosswalk link as a page shows it; `from` is named where it starts at an indicator of the part. */
export type CrosswalkView = LinkView & {
  basis: "official" | "editorial";
  why?: string | undefined;
  from?: LinkView | undefined;
};

/** A step of the results chain: a part on the way up, or how many stand below. */
export interface ChainStep {
  kind: PlanNode["kind"];
  part: LinkView | undefined;
  below: number;
  here: boolean;
}

/** A long-term outcome, an outcome or an output. */
export interface NodeView extends PageView {
  template: "node";
  code: string;
  hue: string;
  kind: PlanNode["kind"];
  /** One sentence that a reader in a hurry can leave with. */
  answer: string;
  children: (LinkView & { outputs: number; indicators: number })[];
  /** What stands at and below the part. */
  below: { outcomes: number; outputs: number; indicators: number };
  indicators: IndicatorView[];
  globalCompact: CrosswalkView[];
  sdg: CrosswalkView[];
  actionAgenda: { goal: string; basis: string; why: string | undefined; from?: LinkView | undefined }[];
  /** Targets that parts below it serve, each with those parts. */
  through: (LinkView & { parts: LinkView[] })[];
  /** From output to objective, with this part's place marked. */
  chain: ChainStep[];
  siblings: LinkView[];
  previous: LinkView | undefined;
  next: LinkView | undefined;
  wordings: PlanNode["wordings"];
  difference: string | undefined;
  inferred: string | undefined;
  fault: string | undefined;
  figures: { id: string; label: string; text: string; address: string }[];
  sources: SourceRecord[];
  /** What was tried and learned about it. */
  hanging: HangingView | undefined;
}

/** The datasets that hold the framework: linked, and not official releases. */
export function frameworkSources(graph: Graph): SourceRecord[] {
  return ["srf-dataset-a", "srf-dataset-b"].flatMap((id) => graph.sources.get(id) ?? []);
}

/** The view of one part of the framework. */
export function nodeView(graph: Graph, node: PlanNode): NodeView {
  const { code, kind, title, wordings, difference, inferred, fault } = node;
  const family = (node.parent ? graph.nodes.get(node.parent)?.children : undefined) ?? [];
  const peers = graph.peers.get(kind) ?? [];
  const at = peers.indexOf(code);
  const neighbour = (offset: number) =>
    peers[at + offset] === undefined ? undefined : codeLink(graph, peers[at + offset] as Code);
  const links = linksAt(graph, node);
  const from = (l: Link) => (l.from === code ? undefined : codeLink(graph, l.from));
  const crosswalk = (prefix: string): CrosswalkView[] =>
    links
      .filter((l) => l.to.startsWith(prefix))
      .map((l) => ({ ...codeLink(graph, l.to), basis: l.basis, why: l.why, from: from(l) }));
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
    answer: answer(graph, node, family),
    children: node.children.map((child) => ({ ...codeLink(graph, child), ...tally(graph, child) })),
    below: { ...tally(graph, code), outcomes: kind === "long-term-outcome" ? node.children.length : 0 },
    indicators: indicatorViews(graph, node.indicators),
    globalCompact: crosswalk("GCM "),
    sdg: crosswalk("SDG "),
    actionAgenda: links
      .filter((l) => goals.has(l.to))
      .map((l) => ({ goal: goals.get(l.to) ?? "", basis: l.basis, why: l.why, from: from(l) })),
    through: through(graph, node),
    chain: chainOf(graph, node),
    siblings: family.filter((c) => c !== code).map((c) => codeLink(graph, c)),
    previous: neighbour(-1),
    next: neighbour(1),
    wordings,
    difference,
    inferred,
    fault,
    figures: (graph.figuresOf.get(code) ?? []).map(({ id, label }) => ({
      id,
      label,
      ...pick(figureLink(graph, id, "en")),
    })),
    sources: frameworkSources(graph),
    hanging: hangingView(graph, `/framework/${code}/`),
  };
}

const pick = ({ text, address }: { text: string; address: string }) => ({ text, address });

/** Links that start at the part or at one of its own indicators. */
function linksAt(graph: Graph, node: PlanNode): Link[] {
  return [node.code, ...node.indicators.map((i) => i.code)].flatMap((code) => graph.linksFrom.get(code) ?? []);
}

function descendants(graph: Graph, node: PlanNode): PlanNode[] {
  return node.children
    .flatMap((code) => graph.nodes.get(code) ?? [])
    .flatMap((child) => [child, ...descendants(graph, child)]);
}

function through(graph: Graph, node: PlanNode): NodeView["through"] {
  const links = descendants(graph, node)
    .flatMap((d) => linksAt(graph, d))
    .filter((l) => parseCode(l.to));
  const order = (code: string) =>
    graph.peers.get(parseCode(code)?.kind as PlanNode["kind"])?.indexOf(code as Code) ?? 0;
  return [...Map.groupBy(links, (l) => l.to)]
    .sort(([a], [b]) => (a.slice(0, 3) === b.slice(0, 3) ? order(a) - order(b) : a < b ? -1 : 1))
    .map(([to, of]) => ({ ...codeLink(graph, to), parts: of.map((l) => codeLink(graph, l.from)) }));
}

const STEPS = ["output", "outcome", "long-term-outcome", "objective"] as const;

function chainOf(graph: Graph, node: PlanNode): ChainStep[] {
  const path = [...ancestors(graph, node.code), node.code];
  const below = descendants(graph, node);
  return STEPS.map((kind) => {
    const code = path.find((c) => parseCode(c)?.kind === kind);
    return {
      kind,
      part: code && codeLink(graph, code),
      below: below.filter((d) => d.kind === kind).length,
      here: kind === node.kind,
    };
  });
}

function answer(graph: Graph, node: PlanNode, family: readonly Code[]): string {
  const parent = node.parent ? graph.nodes.get(node.parent) : undefined;
  const { outputs, indicators } = tally(graph, node.code);
  const values = {
    at: family.indexOf(node.code) + 1,
    of: family.length,
    parent: parent?.code ?? "",
    title: parent ? codeLink(graph, parent.code).title : "",
    outcomes: say("en", "outcomes", { n: node.children.length }),
    outputs: say("en", "outputs", { n: outputs }),
  };
  const own = node.indicators.length;
  if (node.kind === "output") return say("en", "nodeAnswerOutput", { ...values, n: own });
  if (node.kind === "outcome") return say("en", "nodeAnswerOutcome", { ...values, n: own });
  return say("en", "nodeAnswerLongTerm", { ...values, indicators: say("en", "indicators", { n: indicators }) });
}

/** How many outputs and indicators stand at and below a part. */
export function tally(graph: Graph, code: Code): { outputs: number; indicators: number } {
  const node = graph.nodes.get(code);
  if (node === undefined) return { outputs: 0, indicators: 0 };
  return node.children
    .map((child) => tally(graph, child))
    .reduce((sum, below) => ({ outputs: sum.outputs + below.outputs, indicators: sum.indicators + below.indicators }), {
      outputs: node.kind === "output" ? 1 : 0,
      indicators: node.indicators.length,
    });
}

const KIND = { "long-term-outcome": "Long-term outcome", outcome: "Short-term outcome", output: "Output" } as Partial<
  Record<PlanNode["kind"], string>
>;

function describe(graph: Graph, node: PlanNode): string {
  const { outputs, indicators } = tally(graph, node.code);
  const parent = node.parent ? graph.nodes.get(node.parent) : undefined;
  const under = parent ? ` under ${parent.code}, ${parent.title.charAt(0).toLowerCase()}${parent.title.slice(1)}` : "";
  const count = node.kind === "output" ? `${indicators} indicators` : `${outputs} outputs and ${indicators} indicators`;
  return `${KIND[node.kind] ?? ""} ${node.code}${under}: ${count}, and its links to the Global Compact and the SDGs.`;
}
