import { isKnowledgeDocument, splitLanguage } from "@portolan/model/graph";
import type { Fact } from "@portolan/model/schemas";
import type {
  BodyView,
  CaseView,
  DocumentView,
  LessonView,
  NodeView,
  ResourceView,
  StoryView,
  TargetView,
  TermView,
} from "@portolan/model/views";
import type { Site } from "../file.ts";

/** A heading or a numbered paragraph of a text. */
export interface Passage {
  /** Permanent: `#` and this, after the page's address, leads to the passage for as long as the text has it. */
  id: string;
  kind: "heading" | "paragraph";
  /** Of a heading: 2 for a part, 3 for a part of it. */
  level?: number | undefined;
  /** Its words without links and emphasis; items of a list and cells of a table follow each other. */
  text: string;
}

/** What the path of a page and the drawing of its text need, and a machine does not. */
type OfPages = "crumbs" | "tab" | "body";

/** What a text adds to the view of its document. */
interface WithText {
  /** The text by its passages. */
  text: Passage[];
}

/** What the numbers of a document add to its view. */
interface WithFacts extends WithText {
  /** The numbers as they were entered: unit, day in ISO form, id of the source. */
  facts: Fact[];
}

/** What was tried, promised and achieved. */
export interface CaseRecord extends Omit<CaseView, OfPages>, WithFacts {}
/** A lesson: one sentence, its limits, what to do. */
export interface LessonRecord extends Omit<LessonView, OfPages>, WithFacts {}
/** Something to learn from: how long, in which language, what it costs. */
export interface ResourceRecord extends Omit<ResourceView, OfPages>, WithFacts {}
/** A story, and what it rests on. */
export interface StoryRecord extends Omit<StoryView, OfPages>, WithFacts {}
/** A document of the plan, or a page about the portal. */
export interface DocumentRecord extends Omit<DocumentView, OfPages>, WithText {}
/** A long-term outcome, an outcome or an output. */
export interface NodeRecord extends Omit<NodeView, OfPages> {}
/** An objective of the Global Compact or an SDG target, and what in the plan serves it. */
export interface TargetRecord extends Omit<TargetView, OfPages> {}
/** A term: what it means, what it is not, where it is used. */
export interface GlossaryRecord extends Omit<TermView, OfPages> {}

/** What the API gives for one page. */
type ApiRecord =
  | CaseRecord
  | LessonRecord
  | ResourceRecord
  | StoryRecord
  | DocumentRecord
  | NodeRecord
  | TargetRecord
  | GlossaryRecord;

/** What the API gives for the page at an address. */
export function recordOf({ graph, view: viewAt }: Pick<Site, "graph" | "view">, address: string): ApiRecord {
  const view = viewAt(graph, address);
  if (view === undefined) throw new Error(`There is no page ${address}.`);
  const { crumbs: _crumbs, tab: _tab, ...record } = view;
  // Which view it is the schema tells; that each keeps to its interface is tested on every one.
  if (!("body" in record)) return record as ApiRecord;
  const { body, ...shown } = record;
  const { language, path } = splitLanguage(address);
  const found = graph.documents.get(path);
  if (found === undefined) throw new Error(`There is no document ${address}.`);
  const text = passagesOf((found.translations.get(language) ?? found.document).outline.blocks, body);
  const facts = isKnowledgeDocument(found) ? { facts: found.document.data.results } : {};
  return { ...shown, text, ...facts } as ApiRecord;
}

interface Block {
  kind: "heading" | "paragraph";
  depth?: number | undefined;
  text: string;
}

/** The blocks of a text with their ids, and with words where the text has only a code or a figure's id. */
function passagesOf(blocks: readonly Block[], { ids, figures, references }: BodyView): Passage[] {
  return blocks.map(({ kind, depth, text }, i) => ({
    id: ids[i] ?? `b${i + 1}`,
    kind,
    level: depth,
    text: text.replace(/\[([^\]]+)\]/g, (all, key: string) => figures[key]?.text ?? references[key]?.title ?? all),
  }));
}
