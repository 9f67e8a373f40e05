import { say } from "@portolan/language";
import type { Code } from "../../codes.ts";
import type { Graph, KnowledgeItem } from "../../graph/index.ts";
import { codeLink, type LinkView, type PageView } from "../common.ts";
import { frame } from "../knowledge/overview.ts";
import { type Region, regions, regionsOf } from "./regions.ts";
import { evidenceOn, type Strength, strengthOf, strengths, strongest } from "./strength.ts";

/** What the columns of the map are. */
export type EvidenceBy = "strength" | "region";

/** The evidence gap map: parts of the plan by how strong their evidence is, or by where it comes from. */
export interface EvidenceView extends PageView {
  template: "evidence";
  by: EvidenceBy;
  columns: (Exclude<Strength, "none"> | Region)[];
  groups: EvidenceGroupView[];
  /** How many outcomes have nothing stronger than each. */
  outcomes: Record<Strength, number> & { all: number };
  /** On how many outcomes there is evidence from a country, by region. */
  placed: number;
  /** The largest number in a cell: the scale of the drawing. */
  largest: number;
}

/** An objective, the enablers or the priorities. */
export interface EvidenceGroupView {
  id: EvidenceGroup;
  /** The objective. */
  about: LinkView | undefined;
  /** Rows under their long-term outcome, where they have one. */
  parts: { over: LinkView | undefined; rows: EvidenceRowView[] }[];
  /** The page that lists what the cells count. */
  list: string;
}

/** One part of the plan: how many cases and lessons stand in each column. */
export interface EvidenceRowView extends LinkView {
  cells: number[];
  /** All cases and lessons; an item from two regions counts once. */
  n: number;
  strongest: Strength;
}

/** The groups of rows; the enablers and the priorities are each one. */
export type EvidenceGroup = "1" | "2" | "3" | "enablers" | "priorities";

/** What hangs on a row: the part, how it stands, and its items by column. */
interface Row {
  link: LinkView;
  items: KnowledgeItem[];
  at: Map<string, KnowledgeItem[]>;
}

/** Column ids of each view. */
export const evidenceColumns = {
  strength: strengths.filter((s): s is Exclude<Strength, "none"> => s !== "none"),
  region: regions,
} as const;

/** The address of the map by strength, and that by region. */
export const evidenceAddress = { strength: "/evidence/", region: "/evidence/regions/" } as const;

/** The view of `/evidence/` and `/evidence/regions/`. */
export function evidenceView(graph: Graph, by: EvidenceBy): EvidenceView {
  const columns = [...evidenceColumns[by]];
  const groups = evidenceGroups(graph).map(
    ({ id, about, parts }): EvidenceGroupView => ({
      id,
      about: about && codeLink(graph, about),
      list: `${evidenceAddress[by]}${id}/`,
      parts: parts.map(({ over, codes }) => ({
        over: over && codeLink(graph, over),
        rows: codes.map((code) => {
          const { link, items, at } = rowOf(graph, code, by);
          const cells = columns.map((column) => at.get(column)?.length ?? 0);
          return { ...link, cells, n: items.length, strongest: strongest(items) };
        }),
      })),
    }),
  );
  const rows = groups.flatMap((g) => g.parts.flatMap((p) => p.rows));
  const outcomes = groups.filter((g) => g.about).flatMap((g) => g.parts.flatMap((p) => p.rows));
  const standing = (strength: Strength) => outcomes.filter((r) => r.strongest === strength).length;
  const words =
    by === "strength" ? (["evidenceTitle", "evidenceText"] as const) : (["regionsTitle", "regionsText"] as const);
  return {
    template: "evidence",
    ...frame(evidenceAddress[by], say("en", words[0]), say("en", words[1])),
    by,
    columns,
    groups,
    outcomes: {
      strong: standing("strong"),
      moderate: standing("moderate"),
      limited: standing("limited"),
      none: standing("none"),
      all: outcomes.length,
    },
    placed:
      by === "region" ? outcomes.filter((r) => r.cells.some((n, i) => n > 0 && columns[i] !== "worldwide")).length : 0,
    largest: Math.max(0, ...rows.flatMap((r) => r.cells)),
  };
}

/** The codes of the rows: short-term outcomes under their long-term ones, then enablers and priorities. */
export function evidenceGroups(
  graph: Graph,
): { id: EvidenceGroup; about: Code | undefined; parts: { over: Code | undefined; codes: Code[] }[] }[] {
  const childrenOf = (code: Code) => graph.nodes.get(code)?.children ?? [];
  const objectives = (graph.peers.get("objective") ?? []).map((about) => ({
    id: about as string as EvidenceGroup,
    about,
    parts: childrenOf(about).map((over) => ({ over, codes: childrenOf(over) })),
  }));
  const others = (["enabler", "priority"] as const).map((kind) => ({
    id: kind === "enabler" ? ("enablers" as const) : ("priorities" as const),
    about: undefined,
    parts: [{ over: undefined, codes: graph.peers.get(kind) ?? [] }],
  }));
  return [...objectives, ...others].filter((g) => g.parts.some((p) => p.codes.length > 0));
}

/** What stands in one row of the map. */
export function rowOf(graph: Graph, code: Code, by: EvidenceBy): Row {
  const link = codeLink(graph, code);
  const items = evidenceOn(graph, link.address);
  const columnsOf = (item: KnowledgeItem): string[] =>
    by === "strength" ? [strengthOf(item) ?? []].flat() : [...regionsOf(graph, item)];
  const at = new Map<string, KnowledgeItem[]>(evidenceColumns[by].map((column) => [column, []]));
  for (const item of items) for (const column of columnsOf(item)) at.get(column)?.push(item);
  return { link, items, at };
}
