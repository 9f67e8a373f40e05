import { formatDate, say } from "@portolan/language";
import { type Graph, type KnowledgeItem, termAddress, themeAddress } from "../../graph/index.ts";
import type { SourceRecord, TermRecord } from "../../kinds/index.ts";
import { codeLink, documentLink, englishOnly, type LinkView, labelOf, type PageView } from "../common.ts";
import { isOverdue, type KeptView } from "./document.ts";
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
  themes: LinkView[];
  usedIn: LinkView[];
  /** How many more documents use it than are listed. */
  usedMore: number;
  related: RelatedView[];
  source: SourceRecord | undefined;
  kept: Pick<KeptView, "confidence" | "checked" | "nextCheck" | "overdue" | "owner">;
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
    themes,
    source,
    confidence,
    related: near,
  } = item.term as TermRecord;
  const { checked, nextCheck, owner } = item.kept as NonNullable<KnowledgeItem["kept"]>;
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
    themes: themes.map((theme) => ({
      address: themeAddress(theme),
      title: labelOf(graph.vocabularies.themes.get(theme)),
    })),
    usedIn: used.slice(0, USES).flatMap((address) => {
      const found = graph.documents.get(address);
      return found ? [documentLink(found, "en")] : [];
    }),
    usedMore: Math.max(0, used.length - USES),
    related: related(graph, item).filter(({ kind }) => kind !== "term"),
    source: graph.sources.get(source),
    kept: {
      confidence,
      checked: formatDate(checked, "en"),
      nextCheck: formatDate(nextCheck, "en"),
      overdue: isOverdue(graph, nextCheck),
      owner: labelOf(graph.vocabularies.roles.get(owner)),
    },
  };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
