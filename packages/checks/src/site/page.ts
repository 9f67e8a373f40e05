import type { Place } from "@portolan/dialect";
import { Parser } from "htmlparser2";
import { compressedSize } from "./compress.ts";
import type { Page, Reference } from "./site.ts";

/** Attributes that name an address, by element. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  a: ["href"],
  area: ["href"],
  audio: ["src"],
  embed: ["src"],
  form: ["action"],
  iframe: ["src"],
  image: ["href", "xlink:href"],
  img: ["src", "srcset"],
  input: ["src", "formaction"],
  button: ["formaction"],
  link: ["href", "imagesrcset"],
  object: ["data"],
  script: ["src"],
  source: ["src", "srcset"],
  track: ["src"],
  use: ["href", "xlink:href"],
  video: ["src", "poster"],
};

/** A `<link>` of these relations only tells; a browser asks for all others. */
const TELLING = new Set(["alternate", "author", "canonical", "help", "license", "next", "prev", "search"]);

/** Script types that a browser does not run. */
const DATA = /^application\/(ld\+)?json$/;

/** Reads one HTML file as a stream of tags: a tree of it would cost several times as much and is not needed. */
export function readPage(file: string, bytes: Buffer): Page {
  const text = bytes.toString("utf8");
  const page = emptyPage(file, compressedSize(bytes));
  const places = new Places(text);
  let before: string | undefined;
  let inTitle = 0;
  let inMain = 0;
  let unheard = 0;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const place = places.at(parser.startIndex);
        const head = name !== "html" && name !== "head" && !(name === "meta" && "charset" in attributes);
        readElement(page, name, attributes, place, before);
        if (head) before ??= name;
        if (name === "title" && inMain === 0) inTitle = page.titles.push("");
        if (name === "main") inMain++;
        if (QUIET.has(name)) unheard++;
      },
      ontext(data) {
        if (inTitle > 0) page.titles[inTitle - 1] += data;
        if (inMain > 0 && unheard === 0 && !page.speaks && /\S/.test(data)) page.speaks = true;
      },
      onclosetag(name) {
        if (name === "title") inTitle = 0;
        if (name === "main") inMain--;
        if (QUIET.has(name)) unheard--;
      },
    },
    { decodeEntities: true },
  );
  parser.end(text);
  return page;
}

/** What stands in `<main>` and does not count as saying something. */
const QUIET = new Set(["h1", "nav", "script", "style", "template", "noscript"]);

function emptyPage(file: string, bytes: number): Page {
  return {
    address: `/${file.replace(/(^|\/)index\.html$/, "$1")}`,
    file,
    bytes,
    lang: "",
    dir: "",
    titles: [],
    descriptions: [],
    noindex: false,
    forwards: false,
    headings: [],
    ids: new Set(),
    repeatedIds: [],
    references: [],
    stylesheets: [],
    scripts: [],
    policies: [],
    inlineScripts: [],
    inlineStyles: [],
    alternates: [],
    speaks: false,
  };
}

type Attributes = Record<string, string>;

function readElement(page: Page, name: string, attributes: Attributes, place: Place, after: string | undefined): void {
  const { id, href = "", rel = "", type = "" } = attributes;
  if (id !== undefined) {
    if (page.ids.has(id)) page.repeatedIds.push({ id, ...place });
    page.ids.add(id);
  }
  if (name === "a" && attributes["name"] !== undefined) page.ids.add(attributes["name"]);
  for (const attribute of Object.keys(attributes)) {
    if (attribute.startsWith("on")) page.inlineScripts.push({ kind: `the attribute ${attribute}`, ...place });
    if (attribute === "style") page.inlineStyles.push({ kind: `a style attribute on <${name}>`, ...place });
  }
  for (const attribute of ADDRESSES[name] ?? []) {
    const value = attributes[attribute];
    if (value === undefined) continue;
    if (/^\s*javascript:/i.test(value))
      page.inlineScripts.push({ kind: "an address that begins with javascript:", ...place });
    else page.references.push(...references(name, attribute, value, rel, place));
  }
  switch (name) {
    case "html":
      page.lang = attributes["lang"] ?? "";
      page.dir = attributes["dir"] ?? "";
      break;
    case "h1":
      page.headings.push(place);
      break;
    case "style":
      page.inlineStyles.push({ kind: "a <style> element", ...place });
      break;
    case "script":
      if (DATA.test(type)) break;
      if (attributes["src"] === undefined) page.inlineScripts.push({ kind: "a <script> without src", ...place });
      else page.scripts.push(attributes["src"]);
      break;
    case "link":
      // A browser neither waits for a disabled stylesheet nor asks for it.
      if (rel === "stylesheet" && attributes["disabled"] === undefined)
        page.stylesheets.push({ href, media: attributes["media"] ?? "" });
      if (rel === "modulepreload") page.scripts.push(href);
      if (rel === "alternate" && attributes["hreflang"] !== undefined)
        page.alternates.push({ language: attributes["hreflang"], url: href, ...place });
      break;
    case "meta":
      readMeta(page, attributes, place, after);
  }
}

function readMeta(page: Page, attributes: Attributes, place: Place, after: string | undefined): void {
  const { content = "" } = attributes;
  const name = attributes["name"]?.toLowerCase();
  const equivalent = attributes["http-equiv"]?.toLowerCase();
  if (name === "description") page.descriptions.push(content);
  if (name === "robots" && content.includes("noindex")) page.noindex = true;
  if (equivalent === "content-security-policy") page.policies.push({ content, after, ...place });
  if (equivalent !== "refresh") return;
  page.forwards = true;
  const url = /url\s*=\s*['"]?([^'"\s]+)/i.exec(content)?.[1];
  if (url !== undefined)
    page.references.push({ element: "meta", attribute: "content", url, rel: "", request: true, ...place });
}

function references(element: string, attribute: string, value: string, rel: string, place: Place): Reference[] {
  const telling = element === "link" && rel.split(/\s+/).every((r) => TELLING.has(r));
  const request = element !== "a" && element !== "area" && !telling;
  const urls = attribute.endsWith("srcset")
    ? value.split(/,\s+/).map((part) => part.trim().split(/\s+/)[0] ?? "")
    : [value.trim()];
  return urls.map((url) => ({ element, attribute, url, rel, request, ...place }));
}

/** Line and column of growing offsets, each line end looked for once. */
class Places {
  #text: string;
  #line = 1;
  #start = 0;
  #end: number;
  constructor(text: string) {
    this.#text = text;
    this.#end = text.indexOf("\n");
  }
  at(offset: number): Place {
    while (this.#end !== -1 && this.#end < offset) {
      this.#line++;
      this.#start = this.#end + 1;
      this.#end = this.#text.indexOf("\n", this.#start);
    }
    return { line: this.#line, column: offset - this.#start + 1 };
  }
}
