import { say } from "@portolan/language";
import { type Graph, type KnowledgeItem, type PlanDocument, splitLanguage } from "@portolan/model/graph";
import { type ItemKind, kindSections } from "@portolan/model/views";

/** A page that has a feed, and what the feed holds, newest first. */
export interface Channel {
  address: string;
  title: string;
  description: string;
  /** The day of the newest change. */
  updated: string;
  entries: Entry[];
}

/** One document as feeds tell of it. */
export interface Entry {
  address: string;
  title: string;
  /** Its answer and its summary. */
  text: string;
  /** What it is, in the interface's word. */
  kind: string;
  published: string | undefined;
  updated: string;
}

/** Entries in a feed: what is older is found on the page. */
const NEWEST = 50;

/** Stories are news more than the rest, so that they stand first among what changed on one day. */
const kinds = ["story", "case", "lesson", "resource", "term"] as const satisfies readonly ItemKind[];

/** Whether a page has feeds: the home page, the index of a kind, an objective; in English, as their entries are. */
export function hasFeed(address: string): boolean {
  return address === "/" || Object.values(kindSections).includes(address) || /^\/plan\/objectives\/\d\/$/.test(address);
}

/** Every feed: of the whole, of each kind, and of what hangs on each objective. */
export function channels(graph: Graph): Channel[] {
  const portal = say("en", "portal");
  const items = [...graph.knowledge.items.values()];
  const learned = kinds.flatMap((kind) => items.filter((item) => item.kind === kind).map(itemEntry));
  const plan = [...graph.documents.values()]
    .filter(({ address }) => !graph.knowledge.items.has(address))
    .map(planEntry);
  return [
    channel("/", portal, say("en", "feedAllText"), [...learned, ...plan]),
    ...kinds.map((kind) =>
      channel(
        kindSections[kind],
        `${say("en", `${kind}Many`)} · ${portal}`,
        say("en", `${kind}About`),
        learned.filter(({ address }) => address.startsWith(kindSections[kind])),
      ),
    ),
    ...(graph.peers.get("objective") ?? []).flatMap((code) => {
      const document = graph.documents.get(`/plan/objectives/${code}/`);
      if (document === undefined) return [];
      const on = new Set(graph.knowledge.on.get(document.address)?.map(({ item }) => item.address));
      const { title } = document.document.data;
      return channel(
        document.address,
        `${say("en", "feedObjective", { code, title })} · ${portal}`,
        say("en", "feedObjectiveText", { code }),
        [...learned.filter(({ address }) => on.has(address)), planEntry(document)],
      );
    }),
  ];
}

function channel(address: string, title: string, description: string, all: readonly Entry[]): Channel {
  const entries = all.toSorted((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0)).slice(0, NEWEST);
  // A feed has to say a day also where it has no entry; the plan's first is one that never changes.
  return { address, title, description, entries, updated: entries[0]?.updated ?? "2024-01-01" };
}

function itemEntry(item: KnowledgeItem): Entry {
  const { address, title, answer, kind, term, kept } = item;
  const data = item.document?.document.data;
  const published = data?.kind === "story" ? data.published : undefined;
  const checked = data?.checked ?? kept?.checked ?? "";
  return {
    address,
    title,
    text: [answer, data?.summary ?? term?.not ?? ""].join("\n\n"),
    kind: say("en", `${kind}One`),
    published,
    updated: published !== undefined && published > checked ? published : checked,
  };
}

function planEntry({ address, document: { data } }: PlanDocument): Entry {
  return {
    address,
    title: data.title,
    text: `${data.answer}\n\n${data.summary}`,
    kind: say("en", data.kind === "page" ? "kindPage" : "plan"),
    published: undefined,
    updated: data.checked,
  };
}

/** The English page whose feed tells of a page and its translations. */
export function feedOf(address: string): string | undefined {
  const { path } = splitLanguage(address);
  return hasFeed(path) ? path : undefined;
}
