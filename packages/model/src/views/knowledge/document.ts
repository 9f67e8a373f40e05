import { formatDate } from "@portolan/language";
import type { Graph, KnowledgeDocument, KnowledgeItem } from "../../graph/index.ts";
import { themeAddress } from "../../graph/index.ts";
import type { KnowledgeData, KnowledgeKind, SourceRecord } from "../../kinds/index.ts";
import { type BodyView, bodyView } from "../body.ts";
import { codeLink, englishOnly, type LinkView, labelOf, type PageView } from "../common.ts";
import { minutesText, placesOf } from "./item.ts";
import { kindSections } from "./kinds.ts";
import { type RelatedView, related } from "./related.ts";
import { type ResultsView, resultsView } from "./results.ts";

/** What stands above the fold of every such page: where it is from, how far to trust it, who keeps it. */
export interface KeptView {
  sources: SourceRecord[];
  confidence: KnowledgeData["confidence"];
  licence: string;
  caveat: string;
  checked: string;
  nextCheck: string;
  /** The same day as dates are written in the content. */
  nextCheckDay: string;
  /** True where the next check was due before the day of the build. */
  overdue: boolean;
  owner: string;
}

interface CommonView extends PageView {
  answer: string;
  aliases: string[];
  asked: string[];
  kept: KeptView;
  themes: LinkView[];
  places: string | undefined;
  joins: (LinkView & { why: string })[];
  goals: LinkView[];
  related: RelatedView[];
  /** What leads here, apart from what is listed as related. */
  linkedFrom: LinkView[];
  results: ResultsView;
  body: BodyView;
}

/** Fields that the common part of the view has in its own form. */
const SHOWN = [
  "title",
  "answer",
  "summary",
  "aliases",
  "asked",
  "themes",
  "joins",
  "sources",
  "results",
  "ref",
] as const satisfies (keyof KnowledgeData)[];
type Shown = (typeof SHOWN)[number];
/** The other fields, as they were entered. */
type Own<D extends KnowledgeData> = Omit<D, Shown>;

type View<K extends KnowledgeKind, More> = CommonView & {
  template: K;
  data: Own<Extract<KnowledgeData, { kind: K }>>;
} & More;

/** A case: promised against achieved, and whether it could work elsewhere. */
export type CaseView = View<"case", object>;
/** A lesson: one sentence, its limits, what to do. */
export type LessonView = View<
  "lesson",
  { family: string | undefined; overdue: boolean; actionOwner: string; cases: LinkView[] }
>;
/** A resource: how long, what for, which language, what it costs. */
export type ResourceView = View<
  "resource",
  { length: string; link: SourceRecord | undefined; languageNames: string; groups: LinkView[] }
>;
/** A story, and what it rests on. */
export type StoryView = View<"story", { tells: LinkView[] }>;
/** A document that hangs on the plan. */
export type KnowledgeView = CaseView | LessonView | ResourceView | StoryView;

/** The view of a document that hangs on the plan. */
export function knowledgeView(graph: Graph, document: KnowledgeDocument): KnowledgeView {
  const { data } = document.document;
  const item = graph.knowledge.items.get(document.address) as KnowledgeItem;
  const common = commonView(graph, document, item);
  switch (data.kind) {
    case "case":
      return { ...common, template: "case", data: rest(data) };
    case "lesson":
      return {
        ...common,
        template: "lesson",
        data: rest(data),
        family: data.family && labelOf(graph.vocabularies.families.get(data.family)),
        overdue: isOverdue(graph, data.action.due) && !["acted-on", "closed"].includes(data.action.status),
        actionOwner: labelOf(graph.vocabularies.roles.get(data.action.owner)),
        cases: foldersOf(graph, data.cases),
      };
    case "resource":
      return {
        ...common,
        template: "resource",
        data: rest(data),
        length: minutesText(data.minutes),
        link: graph.sources.get(data.link.source),
        languageNames: data.languages.map(nameOfLanguage).join(", "),
        groups: data.audiences.map((id) => ({
          address: `/library/?kind=resource&audience=${id}`,
          title: labelOf(graph.vocabularies.audiences.get(id)),
        })),
      };
    default:
      return { ...common, template: "story", data: rest(data), tells: foldersOf(graph, data.tells) };
  }
}

/** Whether a day lies before the day for which the graph was made. */
export function isOverdue(graph: Graph, day: string): boolean {
  return day < graph.today;
}

/** The cases and lessons with these folder names. */
function foldersOf(graph: Graph, folders: readonly string[]): LinkView[] {
  return folders.flatMap((folder) => {
    const item = graph.knowledge.byFolder.get(folder);
    return item ? [{ address: item.address, title: item.title }] : [];
  });
}

const names = new Intl.DisplayNames("en", { type: "language" });
const nameOfLanguage = (code: string) => names.of(code) ?? code;

function commonView(graph: Graph, plan: KnowledgeDocument, item: KnowledgeItem): CommonView {
  const { document, address } = plan;
  const { data } = document;
  const near = related(graph, item);
  const listed = new Set(near.map((r) => r.address));
  return {
    address,
    language: "en",
    title: data.title,
    description: data.summary,
    crumbs: [
      { address: "/library/", title: "library" },
      { address: kindSections[data.kind], title: `${data.kind}Many` },
    ],
    code: data.ref,
    alternates: englishOnly(address),
    answer: data.answer,
    aliases: data.aliases,
    asked: data.asked,
    kept: {
      sources: data.sources.flatMap((id) => graph.sources.get(id) ?? []),
      confidence: data.confidence,
      licence: data.licence,
      caveat: data.caveat,
      ...keptBy(graph, data),
    },
    themes: data.themes.map((id) => ({ address: themeAddress(id), title: labelOf(graph.vocabularies.themes.get(id)) })),
    places: placesOf(graph, item),
    joins: data.joins.map(({ to, why }) => ({ ...codeLink(graph, to), why })),
    goals: [
      ...data.dataUses.flatMap((use) => {
        const found = graph.documents.get(`/plan/data-for-${use}/`);
        return found ? [{ address: found.address, title: found.document.data.title }] : [];
      }),
      ...data.globalCompact.map((n) => codeLink(graph, `GCM ${n}`)),
      ...data.sdgs.map((goal) =>
        graph.nodes.has(`SDG ${goal}` as never)
          ? codeLink(graph, `SDG ${goal}`)
          : { address: "/framework/sdg/", title: "", code: `SDG ${goal}`, hue: "world" },
      ),
    ],
    related: near,
    linkedFrom: (graph.knowledge.linkedFrom.get(address) ?? [])
      .filter((from) => !listed.has(from.address))
      .slice(0, 12)
      .map(({ address: from, title }) => ({ address: from, title })),
    results: resultsView(graph, plan),
    body: bodyView(graph, { ...document, terms: graph.knowledge.termsIn.get(address) }),
  };
}

/** Who keeps a page, and when its facts were and are to be checked. */
export function keptBy(
  graph: Graph,
  { checked, nextCheck, owner }: { checked: string; nextCheck: string; owner: string },
): Pick<KeptView, "checked" | "nextCheck" | "nextCheckDay" | "overdue" | "owner"> {
  return {
    checked: formatDate(checked, "en"),
    nextCheck: formatDate(nextCheck, "en"),
    nextCheckDay: nextCheck,
    overdue: isOverdue(graph, nextCheck),
    owner: labelOf(graph.vocabularies.roles.get(owner)),
  };
}

function rest<D extends KnowledgeData>(data: D): Own<D> {
  return Object.fromEntries(Object.entries(data).filter(([field]) => !SHOWN.includes(field as Shown))) as Own<D>;
}
