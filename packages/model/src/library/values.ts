import { type Code, parseCode } from "../codes.ts";
import type { Graph, KnowledgeItem } from "../graph/index.ts";
import type { KnowledgeData } from "../kinds/index.ts";
import { resultOf } from "../views/knowledge/results.ts";
import type { FacetId } from "./facet-names.ts";

type Data<K extends KnowledgeData["kind"]> = Extract<KnowledgeData, { kind: K }>;

/** Where somebody looked and found nothing, and where a provider says nothing: values of their own. */
const id = (value: string) => value.replaceAll(" ", "-");

/** The values of an item in each facet, by their ids. */
export function valuesOf(graph: Graph, item: KnowledgeItem): Record<FacetId, string[]> {
  const data = item.document?.document.data;
  const of = <K extends KnowledgeData["kind"]>(kind: K, get: (d: Data<K>) => string[]): string[] =>
    data?.kind === kind ? get(data as Data<K>) : [];
  const parts = partsOf(graph, item);
  return {
    theme: [...item.themes],
    place: placesWithCountries(graph, item.places),
    kind: [item.kind],
    result: of("case", (d) => [resultOf(d.results)]),
    offline: of("resource", (d) => [id(d.offline)]),
    objective: codes(parts, ["objective"]),
    outcome: codes(parts, ["long-term-outcome", "outcome"]),
    enabler: codes(parts, ["enabler"]),
    priority: codes(parts, ["priority"]),
    stage: of("case", (d) => [d.stage.now]),
    strength: data?.kind === "case" || data?.kind === "lesson" ? [data.evidence.strength] : [],
    year: yearOf(data),
    language: data?.kind === "resource" ? [...data.languages] : ["en", ...(item.document?.translations.keys() ?? [])],
    minutes: of("resource", (d) => [bucketOf(d.minutes)]),
    audience: of("resource", (d) => [...d.audiences]),
    participation: of("case", (d) => all(d.participation, ({ who }) => who)),
    partner: of("case", (d) => all(d.partners, ({ type }) => type)),
    "data-use": [...(data?.dataUses ?? [])],
    sdg: codes(parts, ["sdg"]),
    gcm: codes(parts, ["gcm"]),
  };
}

/** The codes that an item names, and those of the parts above them. */
function partsOf({ nodes }: Graph, item: KnowledgeItem): Set<Code> {
  const data = item.document?.document.data;
  const named = [
    ...item.joins.map(({ to }) => to),
    ...(data?.globalCompact ?? []).map((n) => `GCM ${n}`),
    ...(data?.sdgs ?? []).map((goal) => `SDG ${goal}`),
  ];
  const parts = new Set<Code>();
  for (const code of named)
    for (let at = parseCode(code); at !== undefined; at = parseCode(nodes.get(at.code)?.parent ?? at.parent ?? ""))
      parts.add(at.code);
  return parts;
}

const codes = (parts: ReadonlySet<Code>, kinds: readonly string[]) =>
  [...parts]
    .filter((code) => kinds.includes(parseCode(code)?.kind ?? ""))
    .map((code) => code.replace(/^(GCM|SDG) /, ""));

function placesWithCountries({ vocabularies }: Graph, places: readonly string[]): string[] {
  return [...new Set(places.flatMap((place) => [place, vocabularies.places.get(place)?.in ?? place]))];
}

function all<T>(list: readonly T[] | "not published", get: (one: T) => string): string[] {
  return typeof list === "string" ? [id(list)] : [...new Set(list.map(get))];
}

function yearOf(data: KnowledgeData | undefined): string[] {
  if (data === undefined) return [];
  switch (data.kind) {
    case "case":
      return [data.started.slice(0, 4)];
    case "lesson":
      return [String(data.year)];
    case "story":
      return [data.published.slice(0, 4)];
    default:
      return [id(String(data.published))];
  }
}

/** The upper ends of the lengths that are told apart, in minutes. */
export const lengthLimits = [30, 120, 480] as const;

function bucketOf(minutes: Data<"resource">["minutes"]): string {
  if (typeof minutes === "string") return id(minutes);
  if (minutes.per !== undefined) return "per-part";
  const limit = lengthLimits.find((most) => minutes.from <= most);
  return limit === undefined ? `over-${lengthLimits.at(-1)}` : `to-${limit}`;
}

/** The newest date that an item speaks of, or "" where none is published. */
export function dateOf(item: KnowledgeItem): string {
  const data = item.document?.document.data;
  if (data?.kind === "case") return data.stage.asOf;
  if (data?.kind === "lesson") return String(data.year);
  if (data?.kind === "story") return data.published;
  return typeof data?.published === "number" ? String(data.published) : "";
}
