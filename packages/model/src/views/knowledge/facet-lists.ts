import { type Key, say } from "@portolan/language";
import type { Graph, KnowledgeItem } from "../../graph/index.ts";
import { libraryOf } from "../../library/data.ts";
import { type FirstFacet, facetAddress, firstFacets } from "../../library/facet-names.ts";
import { numbersOf } from "../../library/gaps.ts";
import { type LinkView, labelOf } from "../common.ts";
import { itemView } from "./item.ts";
import { type ItemKind, itemKinds } from "./kinds.ts";
import { type Group, type List, library, ordersOf, type Pending } from "./lists.ts";

/** The key of a facet's strings: `facetPageTheme`. */
const keyOf = (start: "facetPage" | "facetText", facet: FirstFacet) =>
  `${start}${facet.charAt(0).toUpperCase()}${facet.slice(1)}` as Key;

/** What the facet is part of, between the library and its page. */
const crumbs: Partial<Record<FirstFacet, LinkView>> = { theme: { address: "/themes/", title: "themes" } };

/** The pre-built page of each value of the first facets, by its address. A theme has one even where nothing is filed. */
export function facetLists(graph: Graph): [address: string, list: Pending][] {
  const { data, items } = libraryOf(graph);
  const values = firstFacets.flatMap((facet) =>
    (data.facets.find(({ id }) => id === facet)?.values ?? []).map(({ id, label, at }) => ({ facet, id, label, at })),
  );
  const known = new Set(values.filter(({ facet }) => facet === "theme").map(({ id }) => id));
  for (const [id, { label }] of graph.vocabularies.themes)
    if (!known.has(id)) values.push({ facet: "theme", id, label, at: [] });
  return values.map(({ facet, id, label, at }) => [
    facetAddress(facet, id),
    {
      length: at.length,
      make: () =>
        facetList(
          graph,
          { facet, id, name: labelOf({ label }) },
          numbersOf(at).flatMap((n) => items[n] ?? []),
        ),
    },
  ]);
}

function facetList(
  graph: Graph,
  { facet, id, name }: { facet: FirstFacet; id: string; name: string },
  items: readonly KnowledgeItem[],
): List {
  const step = crumbs[facet];
  const definition = facet === "theme" ? graph.vocabularies.themes.get(id)?.definition : undefined;
  const counted =
    items.length === 0
      ? say("en", "facetPageEmpty")
      : say("en", keyOf("facetText", facet), { counts: countsOf(items), value: name });
  return {
    title: say("en", keyOf("facetPage", facet), { value: name }),
    description: [counted, definition].filter(Boolean).join(" "),
    crumbs: step ? [library(), step] : [library()],
    orders: facet === "kind" ? ordersOf(id as ItemKind, items.length) : [],
    entries: grouped(graph, items, facet === "kind" ? byTheme : byKind),
    filter: items.length > 0 ? `/library/?${facet}=${id}` : undefined,
  };
}

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** "3 cases, 5 lessons and 1 story". */
function countsOf(items: readonly KnowledgeItem[]): string {
  const of = Map.groupBy(items, ({ kind }) => kind);
  return list.format(
    itemKinds.flatMap((kind) => {
      const n = of.get(kind)?.length ?? 0;
      return n > 0 ? [say("en", `${kind}Count`, { n })] : [];
    }),
  );
}

/** Items by their groups; they come in the order of the library, which is that of their titles within a kind. */
function grouped(
  graph: Graph,
  items: readonly KnowledgeItem[],
  groupOf: (graph: Graph, item: KnowledgeItem) => Group,
): List["entries"] {
  const collator = new Intl.Collator("en");
  return items
    .map((item) => ({ group: groupOf(graph, item), view: itemView(graph, item) }))
    .sort((a, b) => collator.compare(a.group.key, b.group.key));
}

const byKind = (_graph: Graph, { kind }: KnowledgeItem): Group => ({
  key: String(itemKinds.indexOf(kind)),
  title: say("en", `${kind}Many`),
});

function byTheme({ vocabularies }: Graph, { themes }: KnowledgeItem): Group {
  const [first] = themes;
  const title = first === undefined ? say("en", "groupNoTheme") : labelOf(vocabularies.themes.get(first));
  return { key: `${first === undefined ? 1 : 0} ${title}`, title };
}
