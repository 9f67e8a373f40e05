import type { RenderContext } from "@portolan/dialect";
import { formatFigure, say } from "@portolan/language";
import {
  type Graph,
  type KnowledgeDocument,
  type PlanDocument,
  splitLanguage,
  type TermForms,
  termAddress,
} from "../graph/index.ts";
import type { Fact } from "../kinds/index.ts";
import type { ContentDocument } from "../read/document.ts";
import { documentLink, findLink, type LinkView, labelOf } from "./common.ts";

/** Everything that a body needs to become HTML: its file, its permanent ids, and what it points at. */
export interface BodyView {
  file: string;
  digest: string;
  ids: string[];
  retired: Record<string, string>;
  references: Record<string, LinkView>;
  figures: Record<string, { text: string; address: string; title: string }>;
  sources: Record<string, { title: string; url?: string | undefined }>;
  links: Record<string, { href: string; lang?: string | undefined }>;
  /** Terms of the glossary that the text uses, with what is needed to mark them and to say what they mean. */
  terms: (TermForms & { definition: string; address: string })[];
}

/** What of a document its body's view is made from. */
export type BodyInput = Pick<ContentDocument, "file" | "digest" | "ids" | "retired" | "language"> & {
  pointers: readonly Pick<ContentDocument["pointers"][number], "to" | "value">[];
  /** Ids of the terms that it uses. */
  terms?: readonly string[] | undefined;
};

/** Resolves what a document points at, in the document's language. */
export function bodyView(graph: Graph, document: BodyInput): BodyView {
  const { file, digest, ids, retired, language } = document;
  const view: BodyView = {
    file,
    digest,
    ids,
    retired,
    references: {},
    figures: {},
    sources: {},
    links: {},
    terms: termNotes(graph, document.terms),
  };
  for (const { to, value } of document.pointers) {
    const link = to === "code" ? findLink(graph, value, language) : undefined;
    if (link) view.references[value] = link;
    if (to === "figure") view.figures[value] = figureLink(graph, value, language);
    if (to === "source") {
      const source = graph.sources.get(value);
      view.sources[value] = { title: source ? `${source.publisher}, ${source.title}` : value, url: source?.url };
    }
    if (to === "link") view.links[value] = pageLink(graph, value, language);
  }
  return view;
}

function termNotes(graph: Graph, ids: readonly string[] = []): BodyView["terms"] {
  return ids.flatMap((id) => {
    const record = graph.terms.get(id);
    if (record === undefined) return [];
    const { term, abbreviation, forms, definition } = record;
    return [{ id, term, abbreviation, forms, definition, address: termAddress(id) }];
  });
}

/** A figure as words in prose, with where its record is. */
export function figureLink(graph: Graph, id: string, language: string): BodyView["figures"][string] {
  const known = graph.facts.get(id);
  if (known) return factLink(graph, known, language);
  const figure = graph.figures.get(id);
  if (figure === undefined) throw new Error(`There is no figure "${id}".`);
  const unit = labelOf(graph.vocabularies.units.get(figure.unit), language);
  const text = formatFigure(figure, unit, language);
  return { text, address: `/figures/#${id}`, title: `${figure.label}, ${figure.asOfNote ?? figure.asOf}` };
}

function factLink(
  graph: Graph,
  { fact, document }: { fact: Fact; document: KnowledgeDocument },
  language: string,
): BodyView["figures"][string] {
  const { address } = documentLink(document, language);
  return {
    text: formatFigure(fact, labelOf(graph.vocabularies.units.get(fact.unit), language), language),
    address: `${address}#result-${fact.n}`,
    title: `${fact.label}, ${fact.asOfNote ?? fact.asOf}`,
  };
}

function pageLink(graph: Graph, url: string, language: string): BodyView["links"][string] {
  const [path = "", hash] = url.split("#");
  const document: PlanDocument | undefined = graph.documents.get(splitLanguage(path).path);
  if (document === undefined || !url.startsWith("/"))
    return { href: url, ...(language !== "en" && url.startsWith("/") ? { lang: "en" } : {}) };
  const { address, lang } = documentLink(document, language);
  return { href: hash === undefined ? address : `${address}#${hash}`, lang };
}

/** What a body asks of the world while it is written, answered from its view. */
export function renderContext(body: BodyView, language: string): RenderContext {
  const found = <T>(map: Record<string, T>, key: string): T => {
    const value = map[key];
    if (value === undefined) throw new Error(`${body.file} points at "${key}", which its view does not have.`);
    return value;
  };
  return {
    reference: (code) => {
      const { address, title, hue = "world", code: shown = code, lang } = found(body.references, code);
      return { address, title, hue, code: shown, lang };
    },
    figure: (id) => found(body.figures, id),
    source: (id) => found(body.sources, id),
    link: (url) => (url.startsWith("/") ? found(body.links, url) : { href: url }),
    image: (url) => pictureAddress(body.file, url),
    say: (key) => say(language, key),
  };
}

/** The address of a picture that stands beside a document: package, folder, name. */
export function pictureAddress(document: string, file: string): string {
  const [, folder = ""] = /((?:[^/]+\/){1,2})[^/]+$/.exec(document) ?? [];
  return `/pictures/${folder}${file.replace(/^\.\//, "")}`;
}
