import { anchorOf, type Code } from "../codes.ts";
import { type Graph, inLanguage, type Language, type PlanNode } from "../graph/index.ts";
import type { SourceRecord } from "../kinds/index.ts";
import { codeLink, documentLink, englishOnly, everyLanguage, type LinkView, labelOf, type PageView } from "./common.ts";
import { frameworkSources, tally } from "./node.ts";

/** The home page: the plan at a glance. */
export interface HomeView extends PageView {
  template: "home";
  objectives: (LinkView & { short: string; answer: string; outcomes: number; outputs: number; indicators: number })[];
  enablers: (LinkView & { short: string })[];
  priorities: (LinkView & { short: string })[];
  vision: LinkView | undefined;
  /** Lines of the chart: which parts name each other in the text. */
  lines: { from: string; to: string }[];
  themes: { id: string; title: string; definition: string | undefined; documents: LinkView[] }[];
}

/** The view of the home page in a language. */
export function homeView(graph: Graph, language: Language, words: { title: string; description: string }): HomeView {
  const documents = graph.order;
  const part = (kind: string) =>
    documents
      .filter((d) => d.document.data.kind === kind)
      .map((d) => {
        const shown = (d.translations.get(language) ?? d.document).data;
        return { ...documentLink(d, language), short: shown.short ?? shown.title, answer: shown.answer, d };
      });
  const bare = ({ address, title, code, hue, lang, short }: LinkView & { short: string }) => ({
    address,
    title,
    code,
    hue,
    lang,
    short,
  });
  const vision = graph.documents.get("/plan/vision/");
  return {
    template: "home",
    address: inLanguage("/", language),
    language,
    ...words,
    crumbs: [],
    alternates: everyLanguage("/"),
    objectives: part("objective").map(({ d, ...o }) => {
      const code = "code" in d.document.data ? d.document.data.code : undefined;
      const long = (code && graph.nodes.get(code)?.children) || [];
      const outcomes = long.reduce((n, c) => n + (graph.nodes.get(c)?.children.length ?? 0), 0);
      return { ...o, outcomes, ...(code ? tally(graph, code) : { outputs: 0, indicators: 0 }) };
    }),
    enablers: part("enabler").map(bare),
    priorities: part("priority").map(bare),
    vision: vision && documentLink(vision, language),
    lines: chartLines(graph),
    themes: [...graph.vocabularies.themes.values()]
      .filter((t) => t.group === "plan")
      .map((t) => ({
        id: t.id,
        title: labelOf(t, language),
        definition: language === "en" ? t.definition : undefined,
        documents: documents.filter((d) => d.document.data.themes.includes(t.id)).map((d) => documentLink(d, language)),
      })),
  };
}

/** Pairs of chart parts of which one names the other: in `joins`, or by a code in its text. */
function chartLines(graph: Graph): HomeView["lines"] {
  const onChart = (code: string) => /^([1-3]|E\d|C\d)$/.test(code);
  const top = (code: string) => code.replace(/^([1-3]).*$/, "$1").replace(/^([EC]\d)\..*$/, "$1");
  const pairs = new Set<string>();
  for (const { document } of graph.order) {
    const from = "code" in document.data ? document.data.code : "";
    if (!onChart(from)) continue;
    for (const pointer of document.pointers) {
      const to = pointer.to === "code" ? top(pointer.value) : "";
      if (onChart(to) && to !== from) pairs.add([from, to].sort().join(" "));
    }
  }
  return [...pairs].sort().map((pair) => {
    const [from = "", to = ""] = pair.split(" ");
    return { from, to };
  });
}

/** The tree of the framework. */
export interface ExplorerView extends PageView {
  template: "explorer";
  tree: TreeView[];
  totals: { outcomes: number; longTerm: number; outputs: number; indicators: number };
  sources: SourceRecord[];
}

/** One part in the tree, with its indicators and what stands below it. */
export interface TreeView extends LinkView {
  kind: PlanNode["kind"];
  outputs: number;
  indicators: { code: string; title: string; address: string }[];
  below: number;
  children: TreeView[];
}

/** The view of `/framework/`. */
export function explorerView(graph: Graph): ExplorerView {
  const count = (kind: PlanNode["kind"]) => graph.peers.get(kind)?.length ?? 0;
  const tree = (graph.peers.get("objective") ?? []).map((code) => treeOf(graph, code));
  return {
    template: "explorer",
    address: "/framework/",
    language: "en",
    title: "The results framework",
    description:
      "Every outcome, output and indicator of the IOM Strategic Plan 2024-2028 as one tree, from the three objectives down, with its links to the Global Compact and the SDGs.",
    crumbs: [],
    alternates: englishOnly("/framework/"),
    tree,
    totals: {
      longTerm: count("long-term-outcome"),
      outcomes: count("outcome"),
      outputs: count("output"),
      indicators: tree.reduce((sum, t) => sum + t.below, 0),
    },
    sources: frameworkSources(graph),
  };
}

function treeOf(graph: Graph, code: Code): TreeView {
  const node = graph.nodes.get(code);
  if (node === undefined) throw new Error(`${code} is not in the graph.`);
  const { outputs, indicators } = tally(graph, code);
  const link = codeLink(graph, code);
  return {
    ...link,
    kind: node.kind,
    outputs,
    below: indicators,
    indicators: node.indicators.map((i) => ({
      code: i.code,
      title: i.title,
      address: `${link.address}#${anchorOf(i.code)}`,
    })),
    children: node.children.map((c) => treeOf(graph, c)),
  };
}
