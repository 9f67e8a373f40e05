import { say } from "@portolan/language";
import { type Graph, type KnowledgeItem, termAddress } from "../../graph/index.ts";
import type { SourceRecord, TermRecord } from "../../kinds/index.ts";
import { codeLink, documentLink, englishOnly, type LinkView, type PageView } from "../common.ts";
import { type KeptView, keptBy } from "./document.ts";
import { type RelatedView, related } from "./related.ts";

/** A term: what it means, what it is not, where it is used. */
export interface TermView extends PageView {
  template: "term";
  abbreviation: string | undefined;
  definition: string;
  not: string;
  inUse: string;
  synonyms: string[];
  asked: string[];
  terms: LinkView[];
  joins: (LinkView & { why: string })[];
  usedIn: LinkView[];
  /** How many more documents use it than are listed. */
  usedMore: number;
  related: RelatedView[];
  source: SourceRecord | undefined;
  /** The day its list was last checked, YYYY-MM-DD. */
  checked: string;
  kept: Pick<KeptView, "confidence" | "checked" | "nextCheck" | "nextCheckDay" | "overdue" | "owner">;
}

/** Documents that a term's page lists as using it. */
const USES = 24;

/** The view of a term of the glossary. */
export function termView(graph: Graph, item: KnowledgeItem): TermView {
  const {
    id,
    term,
    abbreviation,
    definition,
    not,
    inUse,
    synonyms,
    asked,
    joins,
    source,
    confidence,
    related: near,
  } = item.term as TermRecord;
  const used = graph.knowledge.usedIn.get(id) ?? [];
  return {
    template: "term",
    address: item.address,
    language: "en",
    title: abbreviation ? `${capital(term)} (${abbreviation})` : capital(term),
    tab: say("en", "termTab", { term: capital(term) }),
    description: definition,
    crumbs: [
      { address: "/library/", title: "library" },
      { address: "/glossary/", title: "termMany" },
    ],
    alternates: englishOnly(item.address),
    abbreviation,
    definition,
    not,
    inUse,
    synonyms,
    asked,
    terms: near.flatMap((other) => {
      const found = graph.terms.get(other);
      return found ? [{ address: termAddress(other), title: found.term }] : [];
    }),
    joins: joins.map(({ to, why }) => ({ ...codeLink(graph, to), why })),
    usedIn: used.slice(0, USES).flatMap((address) => {
      const found = graph.documents.get(address);
      return found ? [documentLink(found, "en")] : [];
    }),
    usedMore: Math.max(0, used.length - USES),
    related: related(graph, item).filter(({ kind }) => kind !== "term"),
    source: graph.sources.get(source),
    checked: item.kept?.checked ?? "",
    kept: { confidence, ...keptBy(graph, item.kept as NonNullable<KnowledgeItem["kept"]>) },
  };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
