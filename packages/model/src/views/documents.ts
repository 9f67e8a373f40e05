import { type Code, compareCodes } from "../codes.ts";
import {
  type Graph,
  inLanguage,
  type Language,
  type PlanDocument,
  type PlanNode,
  themeAddress,
} from "../graph/index.ts";
import type { PlanData, SourceRecord } from "../kinds/index.ts";
import { isSource } from "../read/document.ts";
import { type BodyView, bodyView } from "./body.ts";
import {
  codeLink,
  documentAlternates,
  documentLink,
  type LinkView,
  labelOf,
  minutesOf,
  type OfficialView,
  officialView,
  type PageView,
} from "./common.ts";
import { type IndicatorView, indicatorViews } from "./indicators.ts";
import { type HangingView, hangingView } from "./knowledge/hanging.ts";

/** One year's appeal as an objective's page shows it. */
export interface AppealView {
  year: number;
  amount: number | undefined;
  total: number;
  source: SourceRecord | undefined;
  confidence: Confidence;
}

type Confidence = PlanData["confidence"];

/** How a road map meets the plan: the links by goal, with who says so and why. */
export interface RoadMapView {
  framework: "gcm" | "action-agenda";
  note: string | undefined;
  groups: {
    goal: string | undefined;
    links: (LinkView & { basis: string; why: string | undefined; outputs: number | undefined })[];
  }[];
}

/** A document of the plan: the text, what it serves, what it hangs together with and what it rests on. */
export interface DocumentView extends PageView {
  template: "document";
  kind: PlanData["kind"];
  code: string | undefined;
  hue: string | undefined;
  answer: string;
  /** Everyday names, and how somebody would ask who knows none of our terms: for search alone. */
  aliases: string[];
  asked: string[];
  wording: PlanData["wording"];
  /** The organization's own page of the plan: where its wording is. */
  official: OfficialView | undefined;
  confidence: Confidence;
  checked: string;
  minutes: number;
  translation: { by: string; reviewed: boolean; stale: boolean; officialTitle: boolean } | undefined;
  themes: LinkView[];
  joins: (LinkView & { why: string })[];
  joinedBy: (LinkView & { why: string })[];
  sources: SourceRecord[];
  body: BodyView;
  /** For an objective: its long-term outcomes, each with its outcomes. */
  outcomes: { node: LinkView; children: LinkView[]; outputs: number; indicators: number }[];
  indicators: IndicatorView[];
  appeals: AppealView[];
  roadMap: RoadMapView | undefined;
  /** What was tried and learned about it. */
  hanging: HangingView | undefined;
  previous: LinkView | undefined;
  next: LinkView | undefined;
}

/** The view of one document in one language. */
export function documentView(graph: Graph, plan: PlanDocument, language: Language): DocumentView {
  const { document, translations } = plan;
  const translation = translations.get(language);
  const shown = translation ?? document;
  const data = document.data as PlanData;
  const code = "code" in data ? data.code : undefined;
  const neighbour = (offset: number) => {
    const at = graph.position.get(plan.address);
    const other = at === undefined ? undefined : graph.order[at + offset];
    return other && documentLink(other, language);
  };
  const node = code === undefined ? undefined : graph.nodes.get(code);
  const home: LinkView = { address: "/plan/", title: "plan", ...(language === "en" ? {} : { lang: "en" }) };
  return {
    template: "document",
    address: inLanguage(plan.address, language),
    language,
    title: shown.data.title,
    description: shown.data.summary,
    crumbs: data.kind === "page" ? [] : [home],
    alternates: documentAlternates(plan),
    kind: data.kind,
    code,
    hue: code === undefined ? undefined : documentLink(plan, language).hue,
    answer: shown.data.answer,
    aliases: shown.data.aliases,
    asked: language === "en" ? data.asked : [],
    wording: data.wording,
    official: officialView(graph),
    confidence: data.confidence,
    checked: data.checked,
    minutes: minutesOf(shown.outline.words),
    translation:
      translation && !isSource(translation) && "from" in translation.data
        ? {
            by: translation.data.by,
            reviewed: translation.data.reviewed,
            stale: translation.data.from !== document.digest,
            officialTitle: translation.data.officialTitle,
          }
        : undefined,
    themes: data.themes.map((id) => ({
      address: language === "en" ? themeAddress(id) : `${inLanguage("/", language)}#theme-${id}`,
      title: labelOf(graph.vocabularies.themes.get(id), language),
    })),
    joins: data.joins.map(({ to, why }) => ({ ...codeLink(graph, to, language), why })),
    joinedBy: (graph.joinedBy.get(code ?? "") ?? []).map((j) => ({
      ...documentLink(j.document, language),
      why: j.why,
    })),
    sources: data.sources.flatMap((id) => graph.sources.get(id) ?? []),
    body: bodyView(graph, { ...shown, terms: language === "en" ? graph.knowledge.termsIn.get(plan.address) : [] }),
    outcomes:
      data.kind === "objective" && node ? node.children.map((child) => outcomeSummary(graph, child, language)) : [],
    indicators: node && data.kind !== "objective" ? indicatorViews(graph, node.indicators) : [],
    appeals: data.kind === "objective" ? appealViews(graph, data.code as "1" | "2" | "3") : [],
    roadMap: data.kind === "road-map" ? roadMapView(graph, plan.address, language) : undefined,
    hanging: hangingView(graph, plan.address, language),
    previous: neighbour(-1),
    next: neighbour(1),
  };
}

function outcomeSummary(graph: Graph, code: Code, language: string): DocumentView["outcomes"][number] {
  const node = graph.nodes.get(code) as PlanNode;
  const below = node.children.flatMap((child) => graph.nodes.get(child) ?? []);
  const outputs = below.flatMap((child) => child.children.flatMap((c) => graph.nodes.get(c) ?? []));
  const indicators = [...below, ...outputs].reduce((sum, n) => sum + n.indicators.length, 0);
  return {
    node: codeLink(graph, code, language),
    children: node.children.map((c) => codeLink(graph, c, language)),
    outputs: outputs.length,
    indicators,
  };
}

function appealViews(graph: Graph, objective: "1" | "2" | "3"): AppealView[] {
  return graph.appeals.map((a) => ({
    year: a.year,
    amount: a.objectives?.[objective],
    total: a.total.value,
    source: graph.sources.get(a.source),
    confidence: a.confidence,
  }));
}

function roadMapView(graph: Graph, address: string, language: string): RoadMapView | undefined {
  const { globalCompact, actionAgenda } = graph;
  if (address.endsWith("/global-compact/") && globalCompact) {
    const { basis, note, objectives } = globalCompact;
    const links = objectives.map((o) => ({
      ...codeLink(graph, `GCM ${o.number}`, language),
      basis,
      why: undefined,
      outputs: o.outputs.length,
    }));
    return { framework: "gcm", note, groups: [{ goal: undefined, links }] };
  }
  if (!address.endsWith("/action-agenda/") || !actionAgenda) return undefined;
  const groups = actionAgenda.goals.map(({ id, title }) => ({
    goal: title,
    links: actionAgenda.links
      .filter((l) => l.goal === id)
      .toSorted((a, b) => compareCodes(a.code, b.code))
      .map(({ code, basis, why }) => ({ ...codeLink(graph, code, language), basis, why, outputs: undefined })),
  }));
  return { framework: "action-agenda", note: actionAgenda.note, groups: groups.filter((g) => g.links.length > 0) };
}
