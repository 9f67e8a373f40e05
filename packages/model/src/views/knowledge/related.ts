import { type Key, say } from "@portolan/language";
import { type CodeKind, parseCode } from "../../codes.ts";
import type { Graph, KnowledgeItem } from "../../graph/index.ts";
import { type LinkView, labelOf } from "../common.ts";

/** An item that hangs together with another, and in which ways. */
export interface RelatedView extends LinkView {
  kind: KnowledgeItem["kind"];
  /** Such as "same outcome 1a1", the strongest first. */
  reasons: string[];
}

/** Something that two items can share: what is said of it and how much it weighs. */
interface Tie {
  key: string;
  reason: string;
  weight: number;
}

/** How many that share a tie are looked at: so that the cost of an item does not grow with the site. */
const MOST = 48;
const SHOWN = 6;

interface Index {
  /** The ties of an item, each with the item's place among those that share it. */
  ties: Map<KnowledgeItem, (Tie & { at: number })[]>;
  byKey: Map<string, KnowledgeItem[]>;
}

const indexes = new WeakMap<Graph, Index>();

/** The items nearest to one, each with the reasons: what they share, the rarer the stronger. */
export function related(graph: Graph, item: KnowledgeItem): RelatedView[] {
  const { ties, byKey } = indexOf(graph);
  const scores = new Map<KnowledgeItem, { score: number; ties: Tie[] }>();
  for (const tie of ties.get(item) ?? [])
    for (const other of around(byKey.get(tie.key) ?? [], tie.at)) {
      const entry = scores.get(other) ?? { score: 0, ties: [] };
      entry.score += tie.weight / Math.log2(2 + (byKey.get(tie.key)?.length ?? 0));
      entry.ties.push(tie);
      scores.set(other, entry);
    }
  return [...scores]
    .filter(([other]) => other.kind !== "term" || item.kind === "term")
    .sort(([a, x], [b, y]) => y.score - x.score || (a.address < b.address ? -1 : 1))
    .slice(0, SHOWN)
    .map(([{ kind, address, title }, entry]) => ({
      kind,
      address,
      title,
      // Two lessons and stories of one case may share more than one tie of the same words.
      reasons: [...new Set(entry.ties.toSorted((a, b) => b.weight - a.weight).map((tie) => tie.reason))].slice(0, 2),
    }));
}

/** The nearest in the list to a place in it, at most `MOST`, without what stands there. */
function around(list: readonly KnowledgeItem[], at: number): KnowledgeItem[] {
  const from = Math.max(0, Math.min(at - MOST / 2, list.length - MOST));
  return list.slice(from, from + MOST).filter((_, i) => from + i !== at);
}

function indexOf(graph: Graph): Index {
  const made = indexes.get(graph);
  if (made) return made;
  const index: Index = { ties: new Map(), byKey: new Map() };
  for (const item of graph.knowledge.items.values()) {
    const ties = tiesOf(graph, item).map((tie) => {
      const list = index.byKey.get(tie.key) ?? [];
      index.byKey.set(tie.key, list);
      return { ...tie, at: list.push(item) - 1 };
    });
    index.ties.set(item, ties);
  }
  indexes.set(graph, index);
  return index;
}

function tiesOf(graph: Graph, item: KnowledgeItem): Tie[] {
  const data = item.document?.document.data;
  const family = data?.kind === "lesson" ? data.family : undefined;
  const { themes, places, families } = graph.vocabularies;
  const folder = item.address.split("/").at(-2) ?? "";
  const tells = data?.kind === "lesson" ? data.cases : data?.kind === "story" ? data.tells : [];
  return [
    // A lesson and the case that it was drawn from meet under the case's folder.
    ...[...(item.kind === "term" ? [] : [folder]), ...tells].map((name) => ({
      key: `tells ${name}`,
      reason: say("en", "tieTells"),
      weight: 12,
    })),
    ...(item.term?.related ?? []).concat(item.term ? item.term.id : []).map((id) => ({
      key: `term ${id}`,
      reason: say("en", "tieTerm"),
      weight: 12,
    })),
    ...(family
      ? [
          {
            key: `family ${family}`,
            reason: say("en", "tieFamily", { name: labelOf(families.get(family)) }),
            weight: 8,
          },
        ]
      : []),
    ...item.joins.map(({ to }) => ({ key: to, ...codeTie(to) })),
    ...item.places
      .filter((id) => id !== "global")
      .map((id) => ({
        key: `place ${id}`,
        reason: say("en", "tiePlace", { name: labelOf(places.get(id)) }),
        weight: 4,
      })),
    ...item.themes.map((id) => ({
      key: `theme ${id}`,
      reason: say("en", "tieTheme", { name: labelOf(themes.get(id)) }),
      weight: themes.get(id)?.group === "plan" ? 2 : 5,
    })),
  ];
}

const CODES: Partial<Record<CodeKind, [Key, number]>> = {
  output: ["tieOutput", 9],
  "output-indicator": ["tieIndicator", 9],
  "outcome-indicator": ["tieIndicator", 9],
  outcome: ["tieOutcome", 7],
  "long-term-outcome": ["tieLongTerm", 5],
  enabler: ["tieEnabler", 2],
  priority: ["tiePriority", 2],
  objective: ["tieObjective", 1],
};

/** A shared output says more than a shared objective. */
function codeTie(code: string): { reason: string; weight: number } {
  const [key, weight] = CODES[parseCode(code)?.kind ?? "objective"] ?? ["tieGoal", 2];
  return { reason: say("en", key, { code }), weight };
}
