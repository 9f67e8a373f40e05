import { say } from "@portolan/language";
import type { Graph, KnowledgeItem } from "../../graph/index.ts";
import { codeLink, type LinkView, type PageView } from "../common.ts";
import { INLINE } from "../knowledge/hanging.ts";
import { placesOf } from "../knowledge/item.ts";
import { frame } from "../knowledge/overview.ts";
import {
  type EvidenceBy,
  type EvidenceGroup,
  evidenceAddress,
  evidenceColumns,
  evidenceGroups,
  rowOf,
} from "./evidence.ts";
import type { Region } from "./regions.ts";
import { type Strength, strengthOf } from "./strength.ts";

/** What the cells of one part of the evidence map count: each cell has its place here, `#1a1-strong`. */
export interface EvidenceListView extends PageView {
  template: "evidence-list";
  by: EvidenceBy;
  /** The page of the whole map. */
  map: string;
  rows: EvidenceListRow[];
  /** Parts with no case and no lesson. */
  empty: LinkView[];
}

/** One part of the plan with its cases and lessons in the columns of the map. */
export interface EvidenceListRow extends LinkView {
  columns: {
    id: Exclude<Strength, "none"> | Region;
    n: number;
    /** All of them, or on a large site the first few. */
    items: EvidenceItemView[];
  }[];
  /** The place that lists all that speaks to the part, with reasons. */
  all: string;
}

/** A case or lesson in the list. */
export interface EvidenceItemView extends LinkView {
  kind: "case" | "lesson";
  strength: Exclude<Strength, "none">;
  places: string | undefined;
}

/** Entries on a page: within its weight. Where there are more, each cell shows its share of them. */
const ENTRIES = 200;
/** What a cell shows even then. */
const FEWEST = 2;

/** The addresses of all lists. */
export function evidenceListAddresses(graph: Graph): string[] {
  const ids = evidenceGroups(graph).map(({ id }) => id);
  return (["strength", "region"] as const).flatMap((by) => ids.map((id) => `${evidenceAddress[by]}${id}/`));
}

/** The list at an address. */
export function evidenceListView(graph: Graph, address: string): EvidenceListView | undefined {
  const [, region, part] = /^\/evidence\/(regions\/)?(\w+)\/$/.exec(address) ?? [];
  const by = region ? "region" : "strength";
  const group = evidenceGroups(graph).find((g) => g.id === part);
  if (group === undefined) return undefined;
  const name = group.about ? codeLink(graph, group.about).title : say("en", GROUPS[group.id] ?? "homeEnablers");
  const rows = group.parts.flatMap(({ codes }) => codes.map((code) => rowOf(graph, code, by)));
  const cells = rows.flatMap(({ at }) => [...at.values()].filter((items) => items.length > 0));
  const many = cells.reduce((sum, { length }) => sum + length, 0) > ENTRIES;
  const shown = many ? Math.max(FEWEST, Math.floor(ENTRIES / cells.length)) : undefined;
  return {
    template: "evidence-list",
    ...frame(
      address,
      say("en", by === "strength" ? "evidenceListTitle" : "regionsListTitle", { part: name }),
      say("en", by === "strength" ? "evidenceListText" : "regionsListText", {
        part: group.about ? say("en", "objectiveOf", { code: group.about }) : name.toLowerCase(),
      }),
    ),
    crumbs: [
      { address: "/library/", title: "library" },
      { address: evidenceAddress[by], title: by === "strength" ? "evidenceTitle" : "regionsTitle" },
    ],
    by,
    map: evidenceAddress[by],
    rows: rows
      .filter(({ items }) => items.length > 0)
      .map(({ link, at }) => ({
        ...link,
        all: listOn(graph, link.address),
        columns: evidenceColumns[by].flatMap((id) => {
          const items = (at.get(id) ?? []).toSorted((a, b) => (a.title < b.title ? -1 : 1));
          if (items.length === 0) return [];
          return [{ id, n: items.length, items: items.slice(0, shown).map((item) => entryOf(graph, item)) }];
        }),
      })),
    empty: rows.filter(({ items }) => items.length === 0).map(({ link }) => link),
  };
}

function entryOf(graph: Graph, item: KnowledgeItem): EvidenceItemView {
  return {
    address: item.address,
    title: item.title,
    kind: item.kind as EvidenceItemView["kind"],
    strength: strengthOf(item) as EvidenceItemView["strength"],
    places: placesOf(graph, item),
  };
}

/** Where all that hangs on a part stands: on its own page, or in a list where it is more than fits there. */
function listOn(graph: Graph, address: string): string {
  const more = (graph.knowledge.on.get(address)?.length ?? 0) > INLINE;
  return more ? `${address}learned/` : `${address}#learned`;
}

const GROUPS: Partial<Record<EvidenceGroup, "homeEnablers" | "homePriorities">> = {
  enablers: "homeEnablers",
  priorities: "homePriorities",
};
