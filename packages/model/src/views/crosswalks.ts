import { say } from "@portolan/language";
import { compareCodes } from "../codes.ts";
import type { Graph, Link, PlanNode } from "../graph/index.ts";
import type { SourceRecord } from "../kinds/index.ts";
import { codeLink, englishOnly, type LinkView, type PageView } from "./common.ts";
import { type HangingView, hangingView } from "./knowledge/hanging.ts";

/** An objective of the Global Compact or an SDG target, and what in the plan serves it. */
export interface TargetView extends PageView {
  template: "target";
  framework: "gcm" | "sdg";
  code: string;
  number: string;
  /** Links grouped by strategic objective, then in the order of codes. */
  groups: { objective: LinkView; links: (LinkView & { basis: string; why: string | undefined })[] }[];
  note: string | undefined;
  /** Sources of the target and of the reasons for its links. */
  sources: SourceRecord[];
  previous: LinkView | undefined;
  next: LinkView | undefined;
  /** How many parts serve it, and how many of these links the organization itself names. */
  links: number;
  official: number;
  answer: string;
  /** What was tried and learned about it. */
  hanging: HangingView | undefined;
}

const FRAMEWORKS = {
  gcm: { prefix: "GCM ", name: "Global Compact objective", crumb: { address: "/framework/gcm/", title: "gcm" } },
  sdg: { prefix: "SDG ", name: "SDG target", crumb: { address: "/framework/sdg/", title: "sdg" } },
} as const;

/** The view of one objective of the Global Compact or one SDG target. */
export function targetView(graph: Graph, node: PlanNode): TargetView {
  const framework = node.kind as "gcm" | "sdg";
  const { prefix, name, crumb } = FRAMEWORKS[framework];
  const number = node.code.slice(4);
  const links = graph.linksTo.get(node.code) ?? [];
  const peers = targets(graph, framework);
  const at = peers.findIndex((p) => p.code === node.code);
  const address = codeLink(graph, node.code).address;
  const note = framework === "gcm" ? graph.globalCompact?.note : graph.sdg?.note;
  const source =
    framework === "gcm"
      ? graph.globalCompact?.source
      : graph.sdg?.targets.find((t) => `${prefix}${t.target}` === node.code)?.source;
  return {
    template: "target",
    address,
    language: "en",
    title: node.title,
    description: `${name} ${number}, ${node.title.charAt(0).toLowerCase()}${node.title.slice(1)}: the ${links.length} parts of the IOM results framework that serve it, each link marked official or editorial.`,
    crumbs: [{ address: "/framework/", title: "framework" }, crumb],
    alternates: englishOnly(address),
    framework,
    code: node.code,
    number,
    groups: groupLinks(graph, links),
    note,
    sources: [...new Set([source, ...links.map((l) => l.source)])].flatMap((id) => graph.sources.get(id ?? "") ?? []),
    previous: peers[at - 1],
    next: peers[at + 1],
    links: links.length,
    official: links.filter((l) => l.basis === "official").length,
    answer: say("en", framework === "gcm" ? "targetAnswerGcm" : "targetAnswerSdg", { n: links.length, number }),
    hanging: hangingView(graph, address),
  };
}

function groupLinks(graph: Graph, links: readonly Link[]): TargetView["groups"] {
  const sorted = links.toSorted((a, b) => compareCodes(a.from, b.from));
  const groups = Map.groupBy(sorted, (l) => (/^[1-3]/.test(l.from) ? l.from.slice(0, 1) : l.from.slice(0, 2)));
  return [...groups].map(([objective, of]) => ({
    objective: codeLink(graph, objective),
    links: of.map((l) => ({ ...codeLink(graph, l.from), basis: l.basis, why: l.why })),
  }));
}

function targets(graph: Graph, kind: "gcm" | "sdg"): LinkView[] {
  return (graph.peers.get(kind) ?? []).map((code) => codeLink(graph, code));
}

/** All objectives of the Global Compact, or all SDG targets, with how many parts serve each. */
export interface TargetsView extends PageView {
  template: "targets";
  framework: "gcm" | "sdg";
  targets: (LinkView & { goal: string; links: number; official: number })[];
  links: number;
  note: string | undefined;
  source: SourceRecord | undefined;
}

/** The view of `/framework/gcm/` or `/framework/sdg/`. */
export function targetsView(graph: Graph, framework: "gcm" | "sdg"): TargetsView {
  const gcm = framework === "gcm";
  const address = FRAMEWORKS[framework].crumb.address;
  const all = targets(graph, framework).map((t) => {
    const links = graph.linksTo.get(t.code ?? "") ?? [];
    const goal = gcm ? "" : (t.code ?? "").slice(4).replace(/\..*$/, "");
    return { ...t, goal, links: links.length, official: links.filter((l) => l.basis === "official").length };
  });
  return {
    template: "targets",
    address,
    language: "en",
    title: gcm ? "The framework by Global Compact objective" : "The framework by SDG target",
    description: gcm
      ? "The 23 objectives of the Global Compact for Migration, each with the outputs of the IOM results framework that serve it."
      : "The targets of the Sustainable Development Goals that the IOM results framework serves, each with its outcomes and outputs and the reason for the link.",
    crumbs: [{ address: "/framework/", title: "framework" }],
    alternates: englishOnly(address),
    framework,
    targets: all,
    links: all.reduce((sum, t) => sum + t.links, 0),
    source: gcm ? graph.sources.get(graph.globalCompact?.source ?? "") : undefined,
    note: gcm ? graph.globalCompact?.note : graph.sdg?.note,
  };
}

/** The Global Compact's 23 objectives against the ten long-term outcomes. */
export interface CrosswalkTableView extends PageView {
  template: "crosswalk";
  columns: LinkView[];
  rows: { target: LinkView; cells: LinkView[][]; links: number }[];
  links: number;
  note: string | undefined;
  source: SourceRecord | undefined;
}

/** The view of `/framework/crosswalk/`. */
export function crosswalkView(graph: Graph): CrosswalkTableView {
  const columns = graph.peers.get("long-term-outcome") ?? [];
  const rows = targets(graph, "gcm").map((target) => {
    const links = graph.linksTo.get(target.code ?? "") ?? [];
    return {
      target,
      links: links.length,
      cells: columns.map((c) =>
        links
          .filter((l) => l.from.startsWith(c))
          .sort((a, b) => compareCodes(a.from, b.from))
          .map((l) => codeLink(graph, l.from)),
      ),
    };
  });
  return {
    template: "crosswalk",
    address: "/framework/crosswalk/",
    language: "en",
    title: "Crosswalk to the Global Compact",
    description:
      "Which outputs of the IOM results framework serve which of the 23 objectives of the Global Compact: a table of 23 rows by ten long-term outcomes, and the same as a list.",
    crumbs: [{ address: "/framework/", title: "framework" }],
    alternates: englishOnly("/framework/crosswalk/"),
    columns: columns.map((c) => codeLink(graph, c)),
    rows,
    links: rows.reduce((sum, r) => sum + r.links, 0),
    note: graph.globalCompact?.note,
    source: graph.sources.get(graph.globalCompact?.source ?? ""),
  };
}
