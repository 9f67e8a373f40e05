import { formatFigure } from "@portolan/language";
import type { Graph } from "../graph/index.ts";
import type { FigureRecord, SourceRecord } from "../kinds/index.ts";
import { codeLink, englishOnly, type LinkView, labelOf, type PageView } from "./common.ts";
import { sourceAddress } from "./sources.ts";

/** A figure with everything that a reader needs to trust or doubt it. */
export interface FigureView extends FigureRecord {
  text: string;
  unitLabel: string;
  sourceRecord: SourceRecord | undefined;
  sourceAddress: string;
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
  appeals: (Graph["appeals"][number] & { sourceRecord: SourceRecord | undefined; sourceAddress: string })[];
}

const TOPICS: FigureRecord["topic"][] = ["migration", "displacement", "deaths", "money", "organization", "results"];

/** The view of `/figures/`. */
export function figuresView(graph: Graph): FiguresView {
  const textOf = (f: FigureRecord) => figureText(graph, f);
  const figures = [...graph.figures.values()].map((f): FigureView => {
    const rivals = f.disagreesWith
      .flatMap((id) => graph.figures.get(id) ?? [])
      .map((r) => ({ id: r.id, label: r.label, text: textOf(r) }));
    return {
      ...f,
      text: textOf(f),
      unitLabel: labelOf(graph.vocabularies.units.get(f.unit)),
      sourceRecord: graph.sources.get(f.source),
      sourceAddress: sourceAddress(graph, f.source),
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
    appeals: graph.appeals.map((a) => ({
      ...a,
      sourceRecord: graph.sources.get(a.source),
      sourceAddress: sourceAddress(graph, a.source),
    })),
  };
}

/** A figure of the dataset in words, with its unit. */
export function figureText(graph: Graph, figure: FigureRecord): string {
  return formatFigure(figure, labelOf(graph.vocabularies.units.get(figure.unit)), "en");
}
