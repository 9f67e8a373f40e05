import { type Problem, problem } from "@portolan/dialect";
import { type Code, compareCodes, parseCode } from "../codes.ts";
import type {
  DataFile,
  DocumentData,
  Fact,
  FigureRecord,
  KnowledgeData,
  SourceRecord,
  TermRecord,
} from "../kinds/index.ts";
import { type ContentDocument, isKnowledge, isSource } from "../read/document.ts";
import type { Vocabularies } from "../read/vocabularies.ts";
import type { Located } from "../read/yaml.ts";
import { documentAddress } from "./address.ts";
import { byId } from "./by-id.ts";
import { joinFacts } from "./facts.ts";
import { joinKnowledge, type Knowledge } from "./knowledge.ts";
import { makeLinks } from "./links.ts";
import { multimap } from "./multimap.ts";
import type { IndicatorNode, Link, PlanNode } from "./node.ts";
import { makeNodes } from "./nodes.ts";

/** A document in its source language, its address and its translations by language. */
export interface PlanDocument {
  address: string;
  document: ContentDocument & { data: DocumentData };
  translations: Map<string, ContentDocument>;
}

/** A document that hangs on the plan. */
export type KnowledgeDocument = PlanDocument & { document: { data: KnowledgeData } };

/** True for a document that hangs on the plan. */
export function isKnowledgeDocument(document: PlanDocument): document is KnowledgeDocument {
  return isKnowledge(document.document.data);
}

type Data<K extends DataFile["kind"]> = Extract<DataFile, { kind: K }>;

/** All content, joined. Built once from documents and data; every page, export and check is a view of it. */
export interface Graph {
  /** Parts of the plan, of the framework, of the Global Compact and the SDGs, by code. */
  nodes: Map<Code, PlanNode>;
  indicators: Map<Code, { indicator: IndicatorNode; node: PlanNode }>;
  /** Documents by English address, in the order in which the plan is read through. */
  documents: Map<string, PlanDocument>;
  /** What hangs on the plan, and how. */
  knowledge: Knowledge;
  /** Their numbers by address, such as `A13/results/1`. */
  facts: Map<string, { fact: Fact; document: KnowledgeDocument }>;
  /** Terms of the glossary by id. */
  terms: Map<string, TermRecord>;
  /** Documents of the plan in reading order, pages of the portal itself left out. */
  order: PlanDocument[];
  /** The place of each document of the plan in that order, by address. */
  position: Map<string, number>;
  /** By code: the documents that name it among their `joins`, with the reason. */
  joinedBy: Map<string, { document: PlanDocument; why: string }[]>;
  /** Parts of one kind in the order of their codes. */
  peers: Map<PlanNode["kind"], Code[]>;
  figuresOf: Map<string, FigureRecord[]>;
  links: Link[];
  linksFrom: Map<string, Link[]>;
  linksTo: Map<string, Link[]>;
  figures: Map<string, FigureRecord>;
  series: Data<"figures">["series"];
  appeals: Data<"appeals">["appeals"];
  sources: Map<string, SourceRecord>;
  globalCompact: Data<"global-compact"> | undefined;
  sdg: Data<"sdg"> | undefined;
  actionAgenda: Data<"action-agenda"> | undefined;
  vocabularies: Vocabularies;
  /** The day for which it is made: what is overdue on it. */
  today: string;
}

/** What a graph is built from: what the reader gives, or what the store of the site builder kept of it. */
export interface GraphInput {
  documents: readonly ContentDocument[];
  data: readonly Located<DataFile>[];
  vocabularies: Vocabularies;
  /** Today unless said. */
  today?: string | undefined;
}

/** Joins documents and data. Faults of joining (a code twice, an address twice) are problems, not exceptions. */
export function buildGraph({ documents, data, vocabularies, today }: GraphInput): {
  graph: Graph;
  problems: Problem[];
} {
  const { nodes, indicators, problems } = makeNodes(documents, data);
  const links = makeLinks(data);
  const all = <K extends DataFile["kind"]>(kind: K) => data.filter((f): f is Located<Data<K>> => f.value.kind === kind);
  const joined = joinDocuments(documents, problems);
  const learned = [...joined.values()].filter(isKnowledgeDocument);
  const order = [...joined.values()].filter((d) => d.document.data.kind !== "page" && !isKnowledgeDocument(d));
  const figures = byId(all("figures"), "figures", (value) => value.figures, problems);
  const facts = joinFacts(learned, problems);
  const graph: Graph = {
    nodes,
    indicators,
    documents: joined,
    knowledge: joinKnowledge({ documents: learned, plan: order, glossaries: all("glossary"), nodes, facts }),
    facts,
    terms: byId(all("glossary"), "terms", (value) => value.terms, problems),
    order,
    position: new Map(order.map((d, i) => [d.address, i])),
    joinedBy: multimap(
      order.flatMap((document) => document.document.data.joins.map(({ to, why }) => [to, { document, why }])),
    ),
    peers: multimap([...nodes.values()].sort((a, b) => compareCodes(a.code, b.code)).map((n) => [n.kind, n.code])),
    figuresOf: multimap([...figures.values()].flatMap((f) => f.speaksTo.map((c) => [c, f]))),
    links,
    linksFrom: Map.groupBy(links, (l) => l.from),
    linksTo: Map.groupBy(links, (l) => l.to),
    figures,
    series: all("figures").flatMap((f) => f.value.series),
    appeals: all("appeals")
      .flatMap((f) => f.value.appeals)
      .sort((a, b) => a.year - b.year),
    sources: byId(all("sources"), "sources", (value) => value.sources, problems),
    globalCompact: all("global-compact")[0]?.value,
    sdg: all("sdg")[0]?.value,
    actionAgenda: all("action-agenda")[0]?.value,
    vocabularies,
    today: today ?? new Date().toISOString().slice(0, 10),
  };
  return { graph, problems };
}

function joinDocuments(documents: readonly ContentDocument[], problems: Problem[]): Graph["documents"] {
  const sources = documents
    .filter(isSource)
    .sort((a, b) => placeInPlan(a.data) - placeInPlan(b.data) || (a.slug < b.slug ? -1 : 1));
  const joined: Graph["documents"] = new Map();
  const bySlug = new Map<string, PlanDocument>();
  for (const document of sources) {
    const address = documentAddress(document.data, document.slug);
    const other = joined.get(address);
    if (other)
      problems.push(
        problem(
          "duplicate-address",
          document.file,
          undefined,
          `The address ${address} is taken by ${other.document.file}.`,
          "Rename the folder, or mend the code.",
        ),
      );
    else joined.set(address, { address, document, translations: new Map() });
    bySlug.set(`${document.package} ${document.slug}`, joined.get(address) as PlanDocument);
  }
  for (const document of documents) {
    if (isSource(document)) continue;
    const source = bySlug.get(`${document.package} ${document.slug}`);
    if (source === undefined) {
      problems.push(
        problem(
          "translation-without-source",
          document.file,
          undefined,
          "There is no en.mdx beside this translation.",
          "Write the document in English first, or move the file.",
        ),
      );
      continue;
    }
    const shape = (d: ContentDocument) => d.outline.blocks.map((b) => `${b.kind}${b.depth ?? ""}`);
    const [ours, theirs] = [shape(document), shape(source.document)];
    const at = ours.findIndex((kind, i) => kind !== theirs[i]);
    if (ours.length !== theirs.length || at >= 0) {
      const line = document.outline.blocks[at < 0 ? Math.min(ours.length, theirs.length) - 1 : at]?.line ?? 1;
      problems.push(
        problem(
          "translation-shape",
          document.file,
          { line, column: 1 },
          `The translation has ${ours.length} blocks where the source has ${theirs.length}, and they part here.`,
          "Give it the same headings and paragraphs in the same order.",
        ),
      );
    }
    source.translations.set(document.language, document);
  }
  return joined;
}

/** Where a document stands when the plan is read through; what hangs on the plan comes after it. */
function placeInPlan(data: DocumentData): number {
  return isKnowledge(data) ? Number.POSITIVE_INFINITY : data.order;
}

/** The node or indicator that a code names, in any spelling. */
export function find(
  graph: Graph,
  typed: string,
): { code: Code; title: string; node: PlanNode; indicator?: IndicatorNode } | undefined {
  const parsed = parseCode(typed);
  if (parsed === undefined) return undefined;
  const node = graph.nodes.get(parsed.code);
  if (node) return { code: node.code, title: node.title, node };
  const found = graph.indicators.get(parsed.code);
  return found && { code: found.indicator.code, title: found.indicator.title, ...found };
}
