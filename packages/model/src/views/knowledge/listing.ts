import { say } from "@portolan/language";
import type { Graph, KnowledgeItem } from "../../graph/index.ts";
import { themeAddress } from "../../graph/index.ts";
import { codeLink, englishOnly, type LinkView, labelOf, type PageView } from "../common.ts";
import { INLINE } from "./hanging.ts";
import { type ItemView, itemView, objectiveOf } from "./item.ts";
import { itemKinds, kindSections } from "./kinds.ts";

/** A list of items in groups, and the pages over which it goes. */
export interface ListingView extends PageView {
  template: "listing";
  /** All items of the list, this page's and the others'. */
  count: number;
  groups: { title: string; code?: string | undefined; hue?: string | undefined; items: ItemView[] }[];
  /** The parts of a list that is too long for one page. */
  pages: { n: number; address: string; here: boolean }[];
  /** The same list in other orders. */
  orders: { label: string; address: string; here: boolean }[];
  /** What the list is of, where that has a page. */
  about: LinkView | undefined;
}

/** Items on one page: with their sentences, well within the weight of a page. */
const PAGE = 50;

interface Group {
  key: string;
  title: string;
  code?: string | undefined;
  hue?: string | undefined;
}

interface List {
  address: string;
  title: string;
  description: string;
  crumbs: LinkView[];
  entries: { group: Group; view: ItemView }[];
  orders: { label: string; address: string }[];
  about?: LinkView | undefined;
}

/** Addresses of all pages of all lists. */
export function listingAddresses(graph: Graph): string[] {
  return [...lists(graph).values()].flatMap((list) => {
    const length = list().entries.length;
    return Array.from({ length: Math.max(1, Math.ceil(length / PAGE)) }, (_, i) => pageAddress(list().address, i));
  });
}

/** The list, or the part of it, at an address. */
export function listingView(graph: Graph, address: string): ListingView | undefined {
  const [, base = "", number] = /^(.*?\/)(?:page-(\d+)\/)?$/.exec(address) ?? [];
  const list = lists(graph).get(base)?.();
  const at = number === undefined ? 0 : Number(number) - 1;
  if (list === undefined || (number !== undefined && at < 1)) return undefined;
  const shown = list.entries.slice(at * PAGE, (at + 1) * PAGE);
  if (shown.length === 0 && at > 0) return undefined;
  const { title, description, crumbs, orders, about } = list;
  const pages = Math.ceil(list.entries.length / PAGE);
  const part = pages > 1 ? say("en", "listPart", { n: at + 1, of: pages }) : "";
  return {
    template: "listing",
    address,
    language: "en",
    title: part ? `${title}, ${part}` : title,
    description: part ? `${description} ${part}.` : description,
    crumbs,
    alternates: englishOnly(address),
    count: list.entries.length,
    groups: [...Map.groupBy(shown, (e) => e.group.key).values()].map((entries) => {
      const { title: name = "", code, hue } = entries[0]?.group ?? {};
      return { title: name, code, hue, items: entries.map((e) => e.view) };
    }),
    pages:
      pages > 1
        ? Array.from({ length: pages }, (_, i) => ({ n: i + 1, address: pageAddress(base, i), here: i === at }))
        : [],
    orders: orders.map((order) => ({ ...order, here: order.address === base })),
    about,
  };
}

const pageAddress = (base: string, i: number) => (i === 0 ? base : `${base}page-${i + 1}/`);

const made = new WeakMap<Graph, Map<string, () => List>>();

/** Every list by its address; each is put together when it is asked for, and once. */
function lists(graph: Graph): Map<string, () => List> {
  const known = made.get(graph);
  if (known) return known;
  const all = new Map<string, () => List>();
  const put = (address: string, make: () => List) => {
    let list: List | undefined;
    all.set(address, () => (list ??= make()));
  };
  const items = [...graph.knowledge.items.values()];
  for (const kind of itemKinds) {
    const of = items.filter((item) => item.kind === kind);
    const section = kindSections[kind];
    const byObjective = kind === "term" ? `${section}by-objective/` : section;
    const byLetter = kind === "term" ? section : `${section}a-z/`;
    const orders = [
      { label: say("en", "orderObjective"), address: byObjective },
      { label: say("en", "orderLetter"), address: byLetter },
    ];
    const shared = { crumbs: [library()], orders };
    const words = (letter: boolean) => ({
      title: say("en", letter ? `${kind}IndexLetter` : `${kind}Index`),
      description: say("en", letter ? `${kind}IndexLetterText` : `${kind}IndexText`, { n: of.length }),
    });
    put(byObjective, () => ({
      address: byObjective,
      ...words(false),
      ...shared,
      entries: grouped(graph, of, objectiveGroup),
    }));
    put(byLetter, () => ({ address: byLetter, ...words(true), ...shared, entries: grouped(graph, of, letterGroup) }));
  }
  for (const [id, term] of graph.vocabularies.themes) {
    const address = themeAddress(id);
    const label = labelOf(term);
    put(address, () => ({
      address,
      title: say("en", "themeTitle", { theme: label }),
      description: `${term.definition ?? ""} ${say("en", "themeText", { n: graph.knowledge.on.get(address)?.length ?? 0 })}`,
      crumbs: [library(), { address: "/themes/", title: "themes" }],
      orders: [],
      entries: hangingEntries(graph, address),
    }));
  }
  for (const [address, hanging] of graph.knowledge.on)
    if (!address.startsWith("/themes/") && hanging.length > INLINE)
      put(`${address}learned/`, () => learnedList(graph, address));
  made.set(graph, all);
  return all;
}

const library = (): LinkView => ({ address: "/library/", title: "library" });

function learnedList(graph: Graph, address: string): List {
  const about = partAt(graph, address);
  const name = about.code ? `${about.code}, ${about.title}` : about.title;
  return {
    address: `${address}learned/`,
    title: say("en", "learnedFor", { part: name }),
    description: say("en", "learnedForText", {
      part: about.code ?? about.title,
      n: graph.knowledge.on.get(address)?.length ?? 0,
    }),
    // The path names pages of the portal by a key and parts of the plan by their code.
    crumbs: about.code ? [library(), about] : [library()],
    orders: [],
    about,
    entries: hangingEntries(graph, address),
  };
}

/** The part of the plan or the goal at an address. */
function partAt(graph: Graph, address: string): LinkView {
  const document = graph.documents.get(address)?.document.data;
  if (document && !("code" in document)) return { address, title: document.title };
  const [, framework, last = ""] =
    /^\/(?:framework|plan)\/(?:(gcm|sdg|enablers|priorities|objectives)\/)?([^/]+)\/$/.exec(address) ?? [];
  const prefix = { gcm: "GCM ", sdg: "SDG ", enablers: "E", priorities: "C" }[framework ?? ""] ?? "";
  return codeLink(graph, `${prefix}${last}`);
}

function hangingEntries(graph: Graph, address: string): List["entries"] {
  const hanging = graph.knowledge.on.get(address) ?? [];
  return itemKinds.flatMap((kind) =>
    hanging
      .filter(({ item }) => item.kind === kind)
      .sort((a, b) => (a.item.title < b.item.title ? -1 : 1))
      .map(({ item, why, via }) => ({
        group: { key: kind, title: say("en", `${kind}Many`) },
        view: { ...itemView(graph, item), why, via },
      })),
  );
}

function grouped(
  graph: Graph,
  items: readonly KnowledgeItem[],
  groupOf: (graph: Graph, item: KnowledgeItem) => Group,
): List["entries"] {
  const collator = new Intl.Collator("en");
  return items
    .map((item) => ({ group: groupOf(graph, item), view: itemView(graph, item) }))
    .sort((a, b) => collator.compare(a.group.key, b.group.key) || collator.compare(a.view.title, b.view.title));
}

function objectiveGroup(graph: Graph, item: KnowledgeItem): Group {
  const code = objectiveOf(item);
  if (code === undefined || !graph.nodes.has(code as never)) return { key: "9", title: say("en", "groupOrganization") };
  const { title, hue } = codeLink(graph, code);
  return { key: code, title, code, hue };
}

function letterGroup(_graph: Graph, { title }: KnowledgeItem): Group {
  // Articles say nothing about where somebody would look.
  const first = /[\p{L}\p{N}]/u.exec(title.replace(/^(an?|the)\s+/i, ""))?.[0] ?? "#";
  const letter = first.normalize("NFD").charAt(0).toUpperCase();
  return { key: letter, title: /\d/.test(letter) ? "0\u20139" : letter };
}
