import { compareCodes } from "../codes.ts";
import type { Graph, KnowledgeItem } from "../graph/index.ts";
import { digest } from "../read/register.ts";
import { labelOf } from "../views/common.ts";
import { itemKinds } from "../views/knowledge/kinds.ts";
import { actionShortKey } from "../views/knowledge/labels.ts";
import type { FacetColumn, Length, LibraryData, ValueColumn } from "./columns.ts";
import { type FacetId, facetIds } from "./facet-names.ts";
import { gapsOf } from "./gaps.ts";
import { actionLabel, nameOf, orderOf } from "./labels.ts";
import { dateOf, valuesOf } from "./values.ts";

/** Up to here the sentences of all items come with the data; above, in files of so many. */
const INLINE = 500;
const BLOCK = 200;
/** Up to here the index for words is one file; above, one for each kind. */
const WHOLE_INDEX = 2000;

/** The words by which an item is found: what the index is made of. */
export interface IndexedText {
  /** Number of the item. */
  item: number;
  kind: KnowledgeItem["kind"];
  title: string;
  summary: string;
  aliases: readonly string[];
  asked: readonly string[];
  codes: readonly string[];
}

/** All files of the library's tool. */
export interface Library {
  /** The items by their numbers. */
  items: readonly KnowledgeItem[];
  data: LibraryData;
  /** Address of the data. */
  address: string;
  /** Sentences by the address of their file, where they do not come with the data. */
  answers: ReadonlyMap<string, readonly string[]>;
  /** What each file of the index is to hold, by its address. */
  texts: ReadonlyMap<string, readonly IndexedText[]>;
}

const made = new WeakMap<Graph, Library>();

/** The library of a graph: one columnar file for the browser, and what goes with it. Made once. */
export function libraryOf(graph: Graph): Library {
  const known = made.get(graph) ?? makeLibrary(graph);
  made.set(graph, known);
  return known;
}

function makeLibrary(graph: Graph): Library {
  const items = itemsInOrder(graph);
  const values = items.map((item) => valuesOf(graph, item));
  const texts = items.map(textOf);
  const columns = {
    addresses: items.map(({ address }) => address),
    titles: items.map(({ title }) => title),
    dates: items.map(dateOf),
    refs: items.map(({ document }) => document?.document.data.ref ?? ""),
    lengths: lengthsOf(items),
    facets: facetIds.map((id) =>
      facetOf(
        graph,
        id,
        values.map((of) => of[id]),
      ),
    ),
    actions: actionsOf(items),
  };
  const sentences = items.map(({ answer }) => answer);
  // The index and the sentences have the data's name, so it is made of their text too: all change together.
  const name = `/data/library-${digest(JSON.stringify([columns, sentences, texts]))}`;
  const answers = new Map<string, readonly string[]>();
  if (items.length > INLINE)
    for (let from = 0; from < items.length; from += BLOCK)
      answers.set(`${name}-answers-${answers.size + 1}.json`, sentences.slice(from, from + BLOCK));
  const byKind: [string, IndexedText[]][] =
    items.length > WHOLE_INDEX
      ? itemKinds.map((kind) => [kind, texts.filter((text) => text.kind === kind)])
      : [["all", texts]];
  const index = byKind.map(([kind, of]) => [kind, `${name}-words-${kind}.json`, of] as const);
  return {
    items,
    data: {
      ...columns,
      answers: answers.size > 0 ? { size: BLOCK, files: [...answers.keys()] } : sentences,
      index: Object.fromEntries(index.map(([kind, file]) => [kind, file])),
    },
    address: `${name}.json`,
    answers,
    texts: new Map(index.map(([, file, of]) => [file, of])),
  };
}

/** By kind, then by title: the order of a list in which nothing is looked for. */
function itemsInOrder({ knowledge }: Graph): KnowledgeItem[] {
  const collator = new Intl.Collator("en");
  return [...knowledge.items.values()].sort(
    (a, b) =>
      itemKinds.indexOf(a.kind) - itemKinds.indexOf(b.kind) ||
      collator.compare(a.title, b.title) ||
      (a.address < b.address ? -1 : 1),
  );
}

function facetOf(graph: Graph, id: FacetId, valuesOfItems: readonly (readonly string[])[]): FacetColumn {
  const items = new Map<string, number[]>();
  for (const [i, values] of valuesOfItems.entries())
    for (const value of values) {
      const list = items.get(value);
      if (list) list.push(i);
      else items.set(value, [i]);
    }
  const values = [...items].map(([value, numbers]) => ({
    id: value,
    ...nameOf(graph, id, value),
    at: gapsOf(numbers),
  }));
  return { id, values: sorted(id, values) };
}

function sorted(id: FacetId, values: ValueColumn[]): ValueColumn[] {
  const order = orderOf(id);
  const place = (value: string) =>
    order === undefined || order.includes(value) ? (order?.indexOf(value) ?? 0) : order.length;
  const collator = new Intl.Collator("en");
  return values.sort((a, b) => {
    if (order) return place(a.id) - place(b.id);
    if (id === "year") return yearKey(b.id) - yearKey(a.id);
    if (a.code !== undefined && b.code !== undefined) return compareCodes(a.code, b.code);
    return collator.compare(labelOf({ label: a.label }), labelOf({ label: b.label }));
  });
}

const yearKey = (year: string) => Number(year) || 0;

function lengthsOf(items: readonly KnowledgeItem[]): Record<string, Length> {
  return Object.fromEntries(
    items.flatMap(({ document }, i) => {
      const data = document?.document.data;
      if (data?.kind !== "resource" || typeof data.minutes === "string") return [];
      const { from, to, per } = data.minutes;
      const length: Length = per === undefined ? (to === undefined ? [from] : [from, to]) : [from, to ?? null, per];
      return [[i, length]];
    }),
  );
}

function actionsOf(items: readonly KnowledgeItem[]): ValueColumn[] {
  const statusOf = ({ document }: KnowledgeItem) => {
    const data = document?.document.data;
    return data?.kind === "lesson" ? data.action.status : undefined;
  };
  return (Object.keys(actionShortKey) as (keyof typeof actionShortKey)[]).flatMap((id) => {
    const numbers = items.flatMap((item, i) => (statusOf(item) === id ? [i] : []));
    return numbers.length > 0 ? [{ id, label: actionLabel(id), at: gapsOf(numbers) }] : [];
  });
}

function textOf(item: KnowledgeItem, number: number): IndexedText {
  const { kind, title, joins, document, term } = item;
  const data = document?.document.data;
  const abbreviation = term?.abbreviation === undefined ? [] : [term.abbreviation];
  return {
    item: number,
    kind,
    title,
    summary: data?.summary ?? item.answer,
    aliases: data?.aliases ?? [...abbreviation, ...(term?.synonyms ?? [])],
    asked: data?.asked ?? term?.asked ?? [],
    codes: [
      ...(data?.ref === undefined ? [] : [data.ref]),
      ...joins.map(({ to }) => to),
      ...(data?.globalCompact ?? []).map((n) => `GCM ${n}`),
      ...(data?.sdgs ?? []).map((goal) => `SDG ${goal}`),
    ],
  };
}
