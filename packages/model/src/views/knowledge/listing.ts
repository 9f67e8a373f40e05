import { say } from "@portolan/language";
import type { Graph, KnowledgeItem } from "../../graph/index.ts";
import { codeLink, documentLink, englishOnly, type LinkView, type PageView } from "../common.ts";
import { ofPart, type PageLink, partAddresses, partLinks } from "../paging.ts";
import { facetLists } from "./facet-lists.ts";
import { INLINE } from "./hanging.ts";
import { type ItemView, itemView, objectiveOf } from "./item.ts";
import { itemKinds } from "./kinds.ts";
import { type Group, kindAddresses, type List, letterOf, library, ordersOf, type Pending } from "./lists.ts";

/** A list of items in groups, and the pages over which it goes. */
export interface ListingView extends PageView {
  template: "listing";
  groups: { title: string; code?: string | undefined; hue?: string | undefined; items: ItemView[] }[];
  /** The parts of a list that is too long for one page. */
  pages: PageLink[];
  /** The same list in other orders. */
  orders: { label: string; address: string; here: boolean }[];
  /** What the list is of, where that has a page. */
  about: LinkView | undefined;
  /** Where the same list can be filtered further. */
  filter: string | undefined;
}

/** Items on one page: with their sentences, well within the weight of a page. */
const PAGE = 50;

/** Addresses of all pages of all lists. */
export function listingAddresses(graph: Graph): string[] {
  return [...lists(graph)].flatMap(([base, { length }]) => partAddresses(base, length, PAGE));
}

/** The list, or the part of it, at an address. */
export function listingView(graph: Graph, address: string): ListingView | undefined {
  const base = address.replace(/page-\d+\/$/, "");
  const found = lists(graph).get(base);
  if (found === undefined) return undefined;
  const addresses = partAddresses(base, found.length, PAGE);
  const at = addresses.indexOf(address);
  if (at < 0) return undefined;
  const { title, description, crumbs, orders, about, filter, entries } = found.make();
  const shown = entries.slice(at * PAGE, (at + 1) * PAGE);
  return {
    template: "listing",
    address,
    language: "en",
    ...ofPart({ title, description }, at, addresses.length),
    crumbs,
    alternates: englishOnly(address),
    groups: [...Map.groupBy(shown, (e) => e.group.key).values()].map((of) => {
      const { title: name = "", code, hue } = of[0]?.group ?? {};
      return { title: name, code, hue, items: of.map((e) => e.view) };
    }),
    pages: partLinks(addresses, address),
    orders: orders.map((order) => ({ ...order, here: order.address === base })),
    about,
    filter,
  };
}

const made = new WeakMap<Graph, Map<string, Pending>>();

/** Every list by its address. */
function lists(graph: Graph): Map<string, Pending> {
  const known = made.get(graph);
  if (known) return known;
  const all = new Map<string, Pending>();
  const put = (address: string, length: number, make: () => List) => {
    let list: List | undefined;
    all.set(address, { length, make: () => (list ??= make()) });
  };
  const items = [...graph.knowledge.items.values()];
  for (const kind of itemKinds) {
    const of = items.filter((item) => item.kind === kind);
    const { byObjective, byLetter } = kindAddresses(kind);
    const orders = ordersOf(kind, of.length);
    const shared = { crumbs: [library()], orders };
    const words = (letter: boolean) => ({
      title: say("en", letter ? `${kind}IndexLetter` : `${kind}Index`),
      description: say("en", letter ? `${kind}IndexLetterText` : `${kind}IndexText`, { n: of.length }),
    });
    const list = (letter: boolean) => ({
      ...words(letter),
      ...shared,
      entries: grouped(graph, of, letter ? letterGroup : objectiveGroup),
    });
    put(byObjective, of.length, () => list(false));
    put(byLetter, of.length, () => list(true));
  }
  for (const [address, { length, make }] of facetLists(graph)) put(address, length, make);
  for (const about of parts(graph)) {
    const n = graph.knowledge.on.get(about.address)?.length ?? 0;
    if (n > INLINE) put(`${about.address}learned/`, n, () => learnedList(graph, about, n));
  }
  made.set(graph, all);
  return all;
}

/** Everything that items can hang on besides themes: parts of the plan, goals, uses of data. */
function parts(graph: Graph): LinkView[] {
  const uses = graph.order.filter(({ document }) => document.data.kind === "data-use");
  return [...[...graph.nodes.keys()].map((code) => codeLink(graph, code)), ...uses.map((d) => documentLink(d, "en"))];
}

function learnedList(graph: Graph, about: LinkView, n: number): List {
  const name = about.code ? `${about.code}, ${about.title}` : about.title;
  return {
    title: say("en", "learnedFor", { part: name }),
    description: say("en", "learnedForText", { part: about.code ?? about.title, n }),
    // The path names pages of the portal by a key and parts of the plan by their code.
    crumbs: about.code ? [library(), about] : [library()],
    orders: [],
    about,
    entries: hangingEntries(graph, about.address),
  };
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
  const letter = letterOf(title);
  return { key: letter, title: letter };
}
