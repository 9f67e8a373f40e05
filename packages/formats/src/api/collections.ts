import {
  type Graph,
  isKnowledgeDocument,
  type PlanDocument,
  type PlanNode,
  termAddress,
  themeAddress,
} from "@portolan/model/graph";
import { codeLink, documentLink, type ItemKind, itemView, labelOf } from "@portolan/model/views";
import { hrefOf, type Move } from "./address.ts";
import type { Entry } from "./list.ts";
import type { SchemaName } from "./schemas.ts";

/** A list of the API and its items. Files, index and OpenAPI are all made from these. */
export interface Collection {
  name: string;
  /** What it holds, in a few words, and what one item is. */
  title: string;
  item: string;
  /** The page of the portal that shows it, where there is one. */
  address?: string;
  /** The schema of its items; `list` where an item is a list of what hangs on it. */
  schema: Exclude<SchemaName, "index">;
  /** Where its items stand below the root, as OpenAPI writes paths. */
  paths: readonly string[];
  /** Whether items have a list of what was tried and learned about them. */
  learned?: true;
  /** Whether items are there in other languages too. */
  translated?: true;
  entries: (graph: Graph) => Entry[];
}

const TERMS: Move = { from: "/glossary/", to: "/terms/" };
const THEMES: Move = { from: "/library/theme/", to: "/themes/" };
const PAGES: Move = { from: "/", to: "/pages/" };

const knowledge = (kind: Exclude<ItemKind, "term">, name: string, title: string, item: string): Collection => ({
  name,
  title,
  item,
  address: `/${name}/`,
  schema: kind,
  paths: [`/${name}/{name}.json`],
  entries: (graph) => itemEntries(graph, kind),
});

/** Every list, in the order of the index. */
export const collections: readonly Collection[] = [
  knowledge(
    "case",
    "cases",
    "Innovation cases",
    "A case: promised against achieved, and whether it could work elsewhere",
  ),
  knowledge("lesson", "lessons", "Lessons learned", "A lesson: one sentence, its limits, its evidence, what to do"),
  knowledge(
    "resource",
    "resources",
    "Learning resources",
    "A resource: how long, what for, in which language, at what cost",
  ),
  knowledge("story", "stories", "Stories", "A story, and what it rests on"),
  {
    name: "terms",
    title: "Terms of the glossary",
    item: "A term: what it means, what it is not, where it is used",
    address: "/glossary/",
    schema: "term",
    paths: ["/terms/{id}.json"],
    entries: (graph) =>
      [...graph.terms.keys()].flatMap((id) => {
        const item = graph.knowledge.items.get(termAddress(id));
        return item
          ? [{ ...itemView(graph, item), href: hrefOf(item.address, TERMS), checked: item.kept?.checked }]
          : [];
      }),
  },
  {
    name: "plan",
    title: "The strategic plan, in our own words",
    item: "A document of the plan: its text, what it serves, what it hangs together with and what it rests on",
    address: "/plan/",
    schema: "document",
    paths: [
      "/plan/{name}.json",
      "/plan/objectives/{number}.json",
      "/plan/enablers/{number}.json",
      "/plan/priorities/{number}.json",
    ],
    learned: true,
    translated: true,
    entries: (graph) => graph.order.map((d) => documentEntry(d)),
  },
  {
    name: "framework",
    title: "The results framework: long-term outcomes, short-term outcomes and outputs",
    item: "An outcome or an output, with its indicators and its links to the Global Compact and the SDGs",
    address: "/framework/",
    schema: "node",
    paths: ["/framework/{code}.json"],
    learned: true,
    entries: (graph) => nodeEntries(graph, ["long-term-outcome", "outcome", "output"]),
  },
  {
    name: "targets",
    title: "Objectives of the Global Compact and SDG targets",
    item: "A target, and what in the plan serves it",
    schema: "target",
    paths: ["/framework/gcm/{number}.json", "/framework/sdg/{target}.json"],
    learned: true,
    entries: (graph) => nodeEntries(graph, ["gcm", "sdg"]),
  },
  {
    name: "themes",
    title: "Themes",
    item: "Everything on a theme",
    address: "/themes/",
    schema: "list",
    paths: ["/themes/{id}.json"],
    entries: (graph) =>
      [...graph.vocabularies.themes.values()].map((theme) => {
        const address = themeAddress(theme.id);
        return {
          href: hrefOf(address, THEMES),
          address,
          kind: "theme",
          title: labelOf(theme),
          answer: theme.definition,
          count: graph.knowledge.on.get(address)?.length ?? 0,
        };
      }),
  },
  {
    name: "pages",
    title: "Pages about the portal",
    item: "A page",
    schema: "document",
    paths: ["/pages/{name}.json"],
    translated: true,
    entries: (graph) =>
      [...graph.documents.values()].filter((d) => d.document.data.kind === "page").map((d) => documentEntry(d, PAGES)),
  },
];

function itemEntries(graph: Graph, kind: ItemKind): Entry[] {
  return [...graph.documents.values()].flatMap((document) => {
    const item = graph.knowledge.items.get(document.address);
    if (item?.kind !== kind || !isKnowledgeDocument(document)) return [];
    return [{ ...itemView(graph, item), href: hrefOf(item.address), checked: document.document.data.checked }];
  });
}

function documentEntry(plan: PlanDocument, move?: Move): Entry {
  const { kind, answer, checked } = plan.document.data;
  const translations = [...plan.translations.keys()].map((language) => {
    const { title, address } = documentLink(plan, language);
    return { language, title, address, href: hrefOf(address, move) };
  });
  return {
    ...documentLink(plan, "en"),
    href: hrefOf(plan.address, move),
    kind,
    answer,
    checked,
    translations: translations.length > 0 ? translations : undefined,
  };
}

function nodeEntries(graph: Graph, kinds: readonly PlanNode["kind"][]): Entry[] {
  return kinds.flatMap((kind) =>
    (graph.peers.get(kind) ?? []).map((code) => {
      const link = codeLink(graph, code);
      return { ...link, href: hrefOf(link.address), kind };
    }),
  );
}

/** What was tried and learned about what stands at an address, nearest first. */
export function learnedEntries(graph: Graph, address: string): Entry[] {
  return (graph.knowledge.on.get(address) ?? []).map(({ item, why, via }) => ({
    ...itemView(graph, item),
    why,
    via,
    href: hrefOf(item.address, item.term ? TERMS : undefined),
    checked: item.kept?.checked ?? item.document?.document.data.checked,
  }));
}
