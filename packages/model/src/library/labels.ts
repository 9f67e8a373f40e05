import { type Key, say } from "@portolan/language";
import { type Graph, languages } from "../graph/index.ts";
import { findLink, labelOf } from "../views/common.ts";
import { itemKinds } from "../views/knowledge/kinds.ts";
import { actionShortKey, partnerKey, stageKey, statusKey, strengthKey, whoKey } from "../views/knowledge/labels.ts";
import type { Label } from "./columns.ts";
import type { FacetId } from "./facet-names.ts";
import { lengthLimits } from "./values.ts";

/** What a value is called, and what tells it apart besides. */
export interface Named {
  label: Label;
  code?: string | undefined;
  hue?: string | undefined;
  in?: string | undefined;
  english?: true | undefined;
}

const unstated = { "not-published": "notPublished", "not-stated": "notStated" } as const;

const offline = { yes: "offlineFilterYes", partly: "offlineFilterPartly", no: "offlineFilterNo", ...unstated } as const;

/** Values that the interface has a word for, in the order in which they are offered. */
const worded: Partial<Record<FacetId, Readonly<Record<string, Key>>>> = {
  kind: Object.fromEntries(itemKinds.map((kind) => [kind, `${kind}Many`])) as Record<string, Key>,
  result: statusKey,
  offline,
  stage: stageKey,
  strength: strengthKey,
  participation: { ...whoKey, ...unstated },
  partner: { ...partnerKey, ...unstated },
};

const vocabularies = { theme: "themes", place: "places", audience: "audiences" } as const;

/** The order of a facet's values where it is none of alphabet, code or year. */
export function orderOf(facet: FacetId): readonly string[] | undefined {
  if (facet === "minutes")
    return [...lengthLimits.map((n) => `to-${n}`), "over-480", "per-part", "varies", "not-published"];
  if (facet === "data-use") return ["action", "insight", "foresight"];
  const words = worded[facet];
  return words && Object.keys(words);
}

/** The name of a value in all languages. */
export function nameOf(graph: Graph, facet: FacetId, value: string): Named {
  const word = worded[facet]?.[value] ?? (value in unstated ? unstated[value as keyof typeof unstated] : undefined);
  if (word !== undefined) return { label: everywhere((language) => say(language, word)) };
  switch (facet) {
    case "theme":
    case "place":
    case "audience": {
      const term = graph.vocabularies[vocabularies[facet]].get(value);
      const english = typeof term?.label === "string" ? ({ english: true } as const) : {};
      return { label: everywhere((language) => labelOf(term, language)), in: term?.in, ...english };
    }
    case "language":
      return { label: everywhere((language) => languageName(language, value)) };
    case "minutes":
      return { label: everywhere((language) => lengthName(language, value)) };
    case "data-use":
      return partNamed(graph, `/plan/data-for-${value}/`);
    case "sdg":
    case "gcm":
      return codeNamed(graph, `${facet.toUpperCase()} ${value}`);
    case "objective":
    case "outcome":
    case "enabler":
    case "priority":
      return codeNamed(graph, value);
    default:
      return { label: value };
  }
}

/** How far a lesson has come, in all languages. */
export function actionLabel(status: keyof typeof actionShortKey): Label {
  return everywhere((language) => say(language, actionShortKey[status]));
}

/** A label in every language; one word where all have the same. */
function everywhere(of: (language: string) => string): Label {
  const labels = languages.map((language) => [language, of(language)] as const);
  return new Set(labels.map(([, label]) => label)).size === 1 ? of("en") : Object.fromEntries(labels);
}

function codeNamed(graph: Graph, code: string): Named {
  const english = findLink(graph, code, "en");
  // A goal of the SDGs whose targets alone are in the data has a number and no title.
  if (english === undefined) return { label: "", code };
  const label = everywhere((language) => findLink(graph, code, language)?.title ?? "");
  return { label, code, hue: english.hue, ...(typeof label === "string" ? { english: true } : {}) };
}

function partNamed(graph: Graph, address: string): Named {
  const part = graph.documents.get(address);
  const titled = (language: string) => (part?.translations.get(language) ?? part?.document)?.data.title ?? "";
  return { label: everywhere(titled) };
}

const names = new Map<string, Intl.DisplayNames>();

function languageName(language: string, code: string): string {
  const known = names.get(language) ?? new Intl.DisplayNames(language, { type: "language" });
  names.set(language, known);
  return known.of(code) ?? code;
}

function lengthName(language: string, value: string): string {
  if (value === "per-part") return say(language, "lengthPerPart");
  if (value === "varies") return say(language, "lengthVaries");
  const [, way, n] = /^(to|over)-(\d+)$/.exec(value) ?? [];
  const minutes = Number(n);
  const length =
    minutes >= 120
      ? say(language, "lengthHours", { range: String(minutes / 60) })
      : say(language, "lengthMinutes", { range: String(minutes) });
  return say(language, way === "to" ? "lengthUpTo" : "lengthOver", { length });
}
