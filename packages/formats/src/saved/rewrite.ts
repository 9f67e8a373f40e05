import { Parser } from "htmlparser2";

/** What a page is made self-sufficient with. */
export interface Rewriting {
  /** Address of the site where it is hosted, without a slash at the end; undefined where that is not known. */
  host: string | undefined;
  /** Address of the page: a link that leads there leads to a place in the file. */
  here: string;
  /** A picture of the site as an address that holds it, or undefined where it is to be left out. */
  picture: (address: string) => string | undefined;
  /** What stands for a picture that is left out. */
  pictureWords: (alt: string) => string;
}

/** Elements that do nothing in a file, and parts that are there to be operated. */
const LEFT_OUT = new Set(["script", "noscript", "link", "template", "portolan-keep", "portolan-share"]);
const LEFT_OUT_CLASSES = /(?:^| )(?:take|crumbs|skip|numbers|noprint)(?: |$)/;
/** Elements of the site that stand in a line. */
const IN_LINE = new Set(["due-day"]);
const VOID = new Set(["area", "br", "col", "hr", "img", "input", "source", "track", "wbr"]);

/**
 * What stands in `<main>` of a page of the site, for a file that asks for nothing: links are whole addresses, or words
 * where the site's is not known; pictures are in the file; what needs script is gone. Read as a stream, since a tree of
 * every page would cost a large site minutes.
 */
export function rewriteMain(html: string, { host, here, picture, pictureWords }: Rewriting): string {
  let out = "";
  let inMain = 0;
  /** How deep in something that is left out. */
  let dropped = 0;
  /** For each open element the tag that closes it in the file. */
  const closing: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === "main") inMain++;
        if (inMain === 0 || name === "main") return;
        if (dropped > 0 || isLeftOut(name, attributes)) {
          if (!VOID.has(name)) dropped++;
          return;
        }
        if (name === "img") {
          const source = picture(attributes["src"] ?? "");
          const alt = attributes["alt"] ?? "";
          out += source ? `<img${written({ ...attributes, src: source })}>` : `<em>${text(pictureWords(alt))}</em>`;
          return;
        }
        const [tag, kept] = name === "a" ? link(attributes, host, here) : [plainName(name), attributes];
        out += `<${tag}${written(kept)}>`;
        if (!VOID.has(name)) closing.push(tag);
      },
      ontext(data) {
        if (inMain > 0 && dropped === 0) out += text(data);
      },
      onclosetag(name) {
        if (name === "main") inMain--;
        if (inMain === 0 || name === "main" || VOID.has(name)) return;
        if (dropped > 0) dropped--;
        else out += `</${closing.pop()}>`;
      },
    },
    // Names in drawings have capitals.
    { lowerCaseTags: false, lowerCaseAttributeNames: false },
  );
  parser.end(html);
  return out;
}

type Attributes = Record<string, string>;

function isLeftOut(name: string, attributes: Attributes): boolean {
  return LEFT_OUT.has(name) || "hidden" in attributes || LEFT_OUT_CLASSES.test(attributes["class"] ?? "");
}

function plainName(name: string): string {
  if (!name.includes("-")) return name;
  return IN_LINE.has(name) ? "span" : "div";
}

function link(attributes: Attributes, host: string | undefined, here: string): [string, Attributes] {
  const href = attributes["href"] ?? "";
  if (href.startsWith(`${here}#`)) return ["a", { ...attributes, href: href.slice(here.length) }];
  if (!href.startsWith("/")) return ["a", attributes];
  if (host !== undefined) return ["a", { ...attributes, href: host + href }];
  const { href: _, hreflang: __, ...rest } = attributes;
  return ["span", { ...rest, class: `away ${attributes["class"] ?? ""}`.trim(), title: href }];
}

/** Attributes without what scripts read. */
function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([name]) => !/^(data-|on|style$|srcset$|loading$|download$)/.test(name))
    .map(([name, value]) => (value === "" ? ` ${name}` : ` ${name}="${value.replace(/[&"]/g, sign)}"`))
    .join("");
}

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const sign = (char: string) => SIGNS[char] ?? char;
const text = (value: string) => value.replace(/[&<>]/g, sign);
