import { formatDate, say } from "@portolan/language";
import { parseCode } from "../../codes.ts";
import type { Graph, KnowledgeItem } from "../../graph/index.ts";
import { lengthText } from "../../library/length.ts";
import { type LinkView, labelOf } from "../common.ts";
import { type ResultStatus, resultOf } from "./results.ts";

/** An item as lists show it: its title, its one sentence, and what tells it apart from its neighbours. */
export interface ItemView extends LinkView {
  kind: KnowledgeItem["kind"];
  answer: string;
  /** Of a case: what came of its promises. */
  status?: ResultStatus | undefined;
  stage?: "pilot" | "scaling" | "mainstreamed" | "completed" | "unknown" | undefined;
  strength?: "strong" | "moderate" | "limited" | undefined;
  /** Of a lesson: how far it has come. */
  action?: "new" | "agreed" | "acted-on" | "closed" | undefined;
  /** Of a resource. */
  minutes?: string | undefined;
  offline?: "yes" | "partly" | "no" | "not stated" | undefined;
  languages?: string | undefined;
  places?: string | undefined;
  /** Why it stands in this list. */
  why?: string | undefined;
  via?: string | undefined;
}

const kept = new WeakMap<KnowledgeItem, ItemView>();

/** An item for a list. Made once: an item stands in many lists. */
export function itemView(graph: Graph, item: KnowledgeItem): ItemView {
  const made = kept.get(item);
  if (made) return made;
  const { kind, address, title, answer, document } = item;
  const data = document?.document.data;
  const view: ItemView = { kind, address, title, answer, places: placesOf(graph, item) };
  if (data?.kind === "case") {
    view.status = resultOf(data.results);
    view.stage = data.stage.now;
    view.strength = data.evidence.strength;
  }
  if (data?.kind === "lesson") {
    view.strength = data.evidence.strength;
    view.action = data.action.status;
  }
  if (data?.kind === "resource") {
    view.minutes = minutesText(data.minutes);
    view.offline = data.offline;
    view.languages = data.languages.join(", ").toUpperCase();
  }
  if (data?.kind === "story") view.places = [view.places, formatDate(data.published, "en")].filter(Boolean).join(" · ");
  kept.set(item, view);
  return view;
}

/** The names of an item's places; a country is left out where an area of it stands. */
export function placesOf(graph: Graph, { places }: KnowledgeItem): string | undefined {
  const terms = places.flatMap((id) => graph.vocabularies.places.get(id) ?? []);
  const within = new Set(terms.map((t) => t.in));
  const names = terms
    .filter((t) => !within.has(t.id))
    .map((t) => (t.in ? `${labelOf(t)}, ${labelOf(graph.vocabularies.places.get(t.in))}` : labelOf(t)));
  return names.length > 0 ? names.join("; ") : undefined;
}

/** How long something takes, in words. */
export function minutesText(
  minutes: "varies" | "not published" | { from: number; to?: number | undefined; per?: string | undefined },
): string {
  if (typeof minutes === "string") return say("en", minutes === "varies" ? "lengthVaries" : "lengthUnknown");
  const { from, to, per } = minutes;
  return lengthText([from, to, per], (key, values) => say("en", key, values));
}

/** The objective under which an item stands in an index: the first that it names, or none. */
export function objectiveOf({ joins }: KnowledgeItem): "1" | "2" | "3" | undefined {
  for (const { to } of joins) {
    const first = to[0];
    if (parseCode(to) && (first === "1" || first === "2" || first === "3")) return first;
  }
  return undefined;
}
