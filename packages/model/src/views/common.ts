import { addressOf, type Code, hueOf, parseCode } from "../codes.ts";
import { find, type Graph, inLanguage, type Language, type PlanDocument } from "../graph/index.ts";

/** A link as a page shows it: where it leads, its words, and the language there when it is another one. */
export interface LinkView {
  address: string;
  title: string;
  code?: string | undefined;
  hue?: string | undefined;
  lang?: string | undefined;
}

/** What every page has. */
export interface PageView {
  address: string;
  language: Language;
  title: string;
  /** The title in tabs and lists of results, where it has to say more than the page's own. */
  tab?: string | undefined;
  description: string;
  crumbs: LinkView[];
  /** What stands last in the path: the code of the page, or a name shorter than its title. */
  code?: string | undefined;
  /** The page in the other languages: where it exists, and the English one where it does not. */
  alternates: { language: Language; address: string; exists: boolean }[];
}

/** Minutes that a text takes to read: 200 words each, the pace at which people read what is new to them. */
export function minutesOf(words: number): number {
  return Math.max(1, Math.round(words / 200));
}

/** Where the organization's own wording of the plan is. */
export interface OfficialView {
  title: string;
  publisher: string;
  url: string;
}

/** The official page of the plan, which is a source of the register like any other. */
export function officialView(graph: Graph): OfficialView | undefined {
  const { title, publisher, url } = graph.sources.get("iom-plan-page") ?? {};
  return title !== undefined && publisher !== undefined && url !== undefined ? { title, publisher, url } : undefined;
}

/** Title and address of a document in a language, or of the English one, marked. */
export function documentLink({ address, document, translations }: PlanDocument, language: string): LinkView {
  const translation = translations.get(language);
  const code = "code" in document.data ? document.data.code : undefined;
  const title = (translation ?? document).data.title;
  const hue = code === undefined ? undefined : hueOf(code);
  if (translation || language === "en") return { address: inLanguage(address, language), title, code, hue };
  return { address, title, code, hue, lang: "en" };
}

/** Title and address of any part of the plan by its code. */
export function codeLink(graph: Graph, typed: string, language = "en"): LinkView {
  const link = findLink(graph, typed, language);
  if (link === undefined) throw new Error(`${typed} is not in the graph.`);
  return link;
}

/** Links made before, by graph, language and code: documents name the same few hundred codes again and again. */
const links = new WeakMap<Graph, Map<string, LinkView | undefined>>();

/** The same, or undefined where no part of the plan has the code. */
export function findLink(graph: Graph, typed: string, language: string): LinkView | undefined {
  const made = links.get(graph) ?? new Map<string, LinkView | undefined>();
  links.set(graph, made);
  const key = `${language} ${typed}`;
  if (!made.has(key)) made.set(key, makeLink(graph, typed, language));
  return made.get(key);
}

function makeLink(graph: Graph, typed: string, language: string): LinkView | undefined {
  const parsed = parseCode(typed);
  const address = parsed ? addressOf(parsed) : "";
  const document = graph.documents.get(address);
  if (document) return documentLink(document, language);
  const found = find(graph, typed);
  return (
    found && {
      address,
      title: found.title,
      code: found.code,
      hue: hueOf(found.code),
      ...(language === "en" ? {} : { lang: "en" }),
    }
  );
}

/** The path up from a code, the objective first, without the code itself. */
export function ancestors(graph: Graph, code: Code): Code[] {
  const parent = graph.nodes.get(code)?.parent;
  return parent === undefined || !graph.nodes.has(parent) ? [] : [...ancestors(graph, parent), parent];
}

/** The languages in which a document exists. */
export function documentAlternates({ address, translations }: PlanDocument): PageView["alternates"] {
  return (["en", "fr", "es", "ar"] as const).map((language) => {
    const exists = language === "en" || translations.has(language);
    return { language, address: exists ? inLanguage(address, language) : address, exists };
  });
}

/** A page that exists in English alone. */
export function englishOnly(address: string): PageView["alternates"] {
  return [{ language: "en", address, exists: true }];
}

/** A page that consists of the interface's own words and so exists in every language. */
export function everyLanguage(address: string): PageView["alternates"] {
  return (["en", "fr", "es", "ar"] as const).map((language) => ({
    language,
    address: inLanguage(address, language),
    exists: true,
  }));
}

/** Words of a unit or another vocabulary in a language. */
export function labelOf(
  term: { id?: string; label: string | Partial<Record<string, string>> } | undefined,
  language = "en",
): string {
  if (term === undefined) return "";
  return typeof term.label === "string" ? term.label : (term.label[language] ?? term.label["en"] ?? "");
}
