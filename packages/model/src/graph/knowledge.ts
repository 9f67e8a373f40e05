import { addressOf, type Code, parseCode } from "../codes.ts";
import type { DataFile, KnowledgeKind, TermRecord } from "../kinds/index.ts";
import { facetAddress } from "../library/facet-names.ts";
import type { Located } from "../read/yaml.ts";
import type { Graph, KnowledgeDocument, PlanDocument } from "./build.ts";
import { addTo } from "./multimap.ts";
import type { PlanNode } from "./node.ts";
import { termMatcher } from "./terms.ts";

type Glossary = Extract<DataFile, { kind: "glossary" }>;

/** Something that hangs on the plan: a case, lesson, resource, story or term. */
export interface KnowledgeItem {
  kind: KnowledgeKind | "term";
  address: string;
  title: string;
  answer: string;
  themes: readonly string[];
  places: readonly string[];
  joins: readonly { to: Code; why: string }[];
  document?: KnowledgeDocument | undefined;
  term?: TermRecord | undefined;
  /** Of a term: when the list that it stands in was checked, and by which role. */
  kept?: { checked: string; nextCheck: string; owner: string } | undefined;
}

/** That an item speaks to a page: at the page's own code with the reason, or by way of a part below it. */
export interface Hanging {
  item: KnowledgeItem;
  why?: string | undefined;
  via?: Code | undefined;
}

/** Cases, lessons, resources, stories and terms, and every way in which they hang together. */
export interface Knowledge {
  /** All items by address. */
  items: Map<string, KnowledgeItem>;
  /** Cases and lessons by the name of their folder, by which lessons and stories name them. */
  byFolder: Map<string, KnowledgeItem>;
  /** By the address of a part of the plan, a goal, a use of data or a theme: what speaks to it. */
  on: Map<string, Hanging[]>;
  /** By address: the items whose text or fields lead there. */
  linkedFrom: Map<string, KnowledgeItem[]>;
  /** By address of a document: the ids of the terms that its text uses. */
  termsIn: Map<string, string[]>;
  /** By id of a term: the addresses of the documents whose text uses it. */
  usedIn: Map<string, string[]>;
}

/** What is joined. */
interface Joined {
  documents: readonly KnowledgeDocument[];
  plan: readonly PlanDocument[];
  glossaries: readonly Located<Glossary>[];
  nodes: ReadonlyMap<Code, PlanNode>;
  facts: Graph["facts"];
}

/** Joins what hangs on the plan. Costs grow with the number of items, not with its square. */
export function joinKnowledge({ documents, plan, glossaries, nodes, facts }: Joined): Knowledge {
  const items = new Map(
    [...documents.map(itemOf), ...glossaries.flatMap(({ value }) => termItems(value))].map((i) => [i.address, i]),
  );
  const byFolder = new Map(
    [...items.values()].flatMap((item) =>
      item.kind === "case" || item.kind === "lesson" ? [[item.address.split("/").at(-2) ?? "", item]] : [],
    ),
  );
  const knowledge: Knowledge = {
    items,
    byFolder,
    on: new Map(),
    linkedFrom: new Map(),
    termsIn: new Map(),
    usedIn: new Map(),
  };
  for (const item of items.values()) hang(item, knowledge.on, nodes);
  linkItems(knowledge, facts);
  const terms = [...items.values()].flatMap(({ term }) => term ?? []);
  if (terms.length > 0) findTerms(terms, [...documents, ...plan], knowledge);
  return knowledge;
}

function itemOf(document: KnowledgeDocument): KnowledgeItem {
  const { kind, title, answer, themes, places, joins } = document.document.data;
  return { kind, address: document.address, title, answer, themes, places, joins, document };
}

function termItems({ terms, checked, nextCheck, owner }: Glossary): KnowledgeItem[] {
  return terms.map((term) => ({
    kind: "term",
    address: termAddress(term.id),
    title: term.term,
    answer: term.definition,
    themes: term.themes,
    places: [],
    joins: term.joins,
    term,
    kept: { checked, nextCheck, owner },
  }));
}

/** The page of a term. */
export const termAddress = (id: string) => `/glossary/${id}/`;
/** The page of a theme. */
export const themeAddress = (id: string) => facetAddress("theme", id);

function hang(item: KnowledgeItem, on: Knowledge["on"], nodes: ReadonlyMap<Code, PlanNode>): void {
  const at = new Map<string, Hanging>();
  // The nearest tie counts: the part itself before those above it.
  const put = (address: string, hanging: Hanging) => {
    if (!at.has(address)) at.set(address, hanging);
  };
  for (const { to, why } of item.joins) put(pageOf(to), { item, why });
  for (const { to } of item.joins)
    for (let above = parseCode(to)?.parent; above && nodes.has(above); above = nodes.get(above)?.parent)
      put(pageOf(above), { item, via: to });
  const data = item.document?.document.data;
  for (const number of data?.globalCompact ?? []) put(`/framework/gcm/${number}/`, { item });
  for (const goal of data?.sdgs ?? []) if (nodes.has(`SDG ${goal}` as Code)) put(`/framework/sdg/${goal}/`, { item });
  for (const use of data?.dataUses ?? []) put(`/plan/data-for-${use}/`, { item });
  for (const theme of item.themes) put(themeAddress(theme), { item });
  for (const [address, hanging] of at) addTo(on, address, hanging);
}

/** The page on which a code stands: an indicator's is the page above it. */
function pageOf(code: string): string {
  const parsed = parseCode(code);
  return parsed ? (addressOf(parsed).split("#")[0] ?? "") : "";
}

function linkItems({ items, byFolder, linkedFrom }: Knowledge, facts: Graph["facts"]): void {
  for (const item of items.values()) {
    const leadsTo = new Set([
      ...(item.term?.related.map(termAddress) ?? []),
      ...(item.document?.document.pointers ?? []).map(({ to, value }) => {
        if (to === "link") return value.split("#")[0];
        if (to === "document") return byFolder.get(value)?.address;
        return to === "figure" ? facts.get(value)?.document.address : undefined;
      }),
    ]);
    for (const address of leadsTo)
      if (address !== undefined && address !== item.address && items.has(address)) addTo(linkedFrom, address, item);
  }
}

function findTerms(terms: readonly TermRecord[], documents: readonly PlanDocument[], knowledge: Knowledge): void {
  const match = termMatcher(terms);
  for (const { address, document } of documents) {
    const found = match(document.outline.blocks.flatMap((b) => (b.kind === "paragraph" ? b.text : [])).join("\n"));
    if (found.length === 0) continue;
    knowledge.termsIn.set(address, found);
    for (const id of found) addTo(knowledge.usedIn, id, address);
  }
}
