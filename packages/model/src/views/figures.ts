import { formatFigure } from "@portolan/language";
import type { Graph } from "../graph/index.ts";
import type { FigureRecord, SourceRecord } from "../kinds/index.ts";
import { codeLink, documentLink, englishOnly, type LinkView, labelOf, type PageView } from "./common.ts";

/** A figure with everything that a reader needs to trust or doubt it. */
export interface FigureView extends FigureRecord {
  text: string;
  unitLabel: string;
  sourceRecord: SourceRecord | undefined;
  parts: LinkView[];
  /** Figures that say something else about the same thing. */
  rivals: { id: string; label: string; text: string }[];
}

/** The dataset of figures, by topic and series. */
export interface FiguresView extends PageView {
  template: "figures";
  topics: {
    id: FigureRecord["topic"];
    series: { id: string; title: string; chart: "bars" | "trend"; note?: string | undefined; figures: FigureView[] }[];
    single: FigureView[];
  }[];
  count: number;
  appeals: (Graph["appeals"][number] & { sourceRecord: SourceRecord | undefined })[];
}

const TOPICS: FigureRecord["topic"][] = ["migration", "displacement", "deaths", "money", "organization", "results"];

/** The view of `/figures/`. */
export function figuresView(graph: Graph): FiguresView {
  const textOf = (f: FigureRecord) => textIn(graph, f);
  const figures = [...graph.figures.values()].map((f): FigureView => {
    const rivals = f.disagreesWith
      .flatMap((id) => graph.figures.get(id) ?? [])
      .map((r) => ({ id: r.id, label: r.label, text: textOf(r) }));
    return {
      ...f,
      text: textOf(f),
      unitLabel: labelOf(graph.vocabularies.units.get(f.unit)),
      sourceRecord: graph.sources.get(f.source),
      parts: f.speaksTo.map((c) => codeLink(graph, c)),
      rivals,
    };
  });
  return {
    template: "figures",
    address: "/figures/",
    language: "en",
    title: "Figures",
    description:
      "Public figures on migration, displacement, money and results, each with its definition, date, source and confidence; figures that disagree stand side by side.",
    crumbs: [],
    alternates: englishOnly("/figures/"),
    topics: TOPICS.map((id) => {
      const of = figures.filter((f) => f.topic === id);
      const series = graph.series
        .map((s) => ({
          ...s,
          figures: of
            .filter((f) => f.series === s.id)
            .sort((a, b) => (s.chart === "bars" ? b.value - a.value : a.asOf < b.asOf ? -1 : 1)),
        }))
        .filter((s) => s.figures.length > 0);
      return { id, series, single: of.filter((f) => f.series === undefined) };
    }).filter((t) => t.series.length + t.single.length > 0),
    count: figures.length,
    appeals: graph.appeals.map((a) => ({ ...a, sourceRecord: graph.sources.get(a.source) })),
  };
}

function textIn(graph: Graph, figure: FigureRecord): string {
  return formatFigure(figure, labelOf(graph.vocabularies.units.get(figure.unit)), "en");
}

/** Every source and what rests on it. */
export interface SourcesView extends PageView {
  template: "sources";
  sources: (SourceRecord & {
    restsOn: LinkView[];
    /** How many more documents rest on it than are named. */
    more: number;
    figures: { id: string; text: string }[];
    links: number;
  })[];
}

/** So many documents without a code are named for each source, so that the page does not grow with the site. */
const NAMED = 20;

/** The view of `/sources/`. */
export function sourcesView(graph: Graph): SourcesView {
  const documents = new Map<string, LinkView[]>([...graph.sources.keys()].map((id) => [id, []]));
  for (const plan of graph.documents.values())
    for (const id of new Set(plan.document.data.sources)) documents.get(id)?.push(documentLink(plan, "en"));
  return {
    template: "sources",
    address: "/sources/",
    language: "en",
    title: "Sources",
    description:
      "Every source that this portal rests on, what kind it is, when it was published, and which documents, figures and links rest on it.",
    crumbs: [],
    alternates: englishOnly("/sources/"),
    sources: [...graph.sources.values()]
      .sort((a, b) => (a.title < b.title ? -1 : 1))
      .map((s) => ({
        ...s,
        ...named(documents.get(s.id) ?? []),
        figures: [...graph.figures.values()]
          .filter((f) => f.source === s.id)
          .map((f) => ({ id: f.id, text: textIn(graph, f) })),
        links: graph.links.filter((l) => l.source === s.id).length,
      })),
  };
}

/** Parts of the plan are all named: there are only so many. Of other documents the first ones are. */
function named(documents: readonly LinkView[]): { restsOn: LinkView[]; more: number } {
  const others = documents.filter((d) => d.code === undefined).slice(NAMED);
  const left = new Set(others);
  return { restsOn: documents.filter((d) => !left.has(d)), more: others.length };
}
