import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formatDate, say } from "@portolan/language";
import type { Element, ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { type Relink, relinker } from "./links.ts";
import type { Part, Plan } from "./read.ts";
import { Sources } from "./sources.ts";
import { hasClass, mapped } from "./tree.ts";

/** What the edition says about itself besides the plan. */
export interface Imprint {
  /** Version of the portal. */
  version: string;
  /** Where the site is hosted, without a slash at the end, if that is known. */
  site?: string | undefined;
}

const LANGUAGE = "en";

/**
 * The edition as one HTML document that prints as a book: cover, contents, the plan's parts. `pages` gives the page on
 * which each place stands, as the first printing has shown; before it, numbers of the same width stand in.
 */
export function compose(plan: Plan, imprint: Imprint, pages: ReadonlyMap<string, number> | undefined): string {
  const relink = relinker(plan, imprint.site);
  const sources = new Sources(plan);
  const page = (id: string) => String(pages?.get(id) ?? "00");
  const chapters = plan.chapters.map(({ id, title, parts }) =>
    h("section", { className: ["chapter", id] }, [
      h("h1", { id }, title),
      ...parts.map((part) => partOf(part, imprint, relink, sources)),
    ]),
  );
  const head = [
    h("meta", { charSet: "utf-8" }),
    h("title", say(LANGUAGE, "editionTitle")),
    ...plan.stylesheets.map((href) => h("link", { rel: "stylesheet", href })),
    h(
      "style",
      `${readFileSync(join(import.meta.dirname, "edition.css"), "utf8")}${runningHeads([...plan.chapters, sources])}`,
    ),
  ];
  const body = h("body", { className: "edition" }, [
    cover(plan, imprint),
    contents(plan, sources, imprint, page),
    h("main", { className: "page" }, h("div", { className: "text" }, [...chapters, sources.chapter(relink)])),
  ]);
  return `<!doctype html>${toHtml(h("html", { lang: LANGUAGE, dir: "ltr" }, [h("head", head), body]))}`;
}

function cover(plan: Plan, { version, site }: Imprint): Element {
  const facts: [string, ElementContent[] | string][] = [
    [
      say(LANGUAGE, "wording"),
      [
        { type: "text", value: plan.wording },
        ...(plan.official
          ? [h("br"), h("a", { href: plan.official, className: "out" }, say(LANGUAGE, "officialPage"))]
          : []),
      ],
    ],
    [say(LANGUAGE, "checked"), formatDate(plan.checked, LANGUAGE)],
    [say(LANGUAGE, "editionVersion"), version],
    ...(site
      ? [
          [say(LANGUAGE, "editionSite"), [h("a", { href: `${site}/plan/` }, `${site}/plan/`)]] as [
            string,
            ElementContent[],
          ],
        ]
      : []),
  ];
  return h("header", { className: "cover" }, [
    h("p", { className: "mark" }, [plan.mark, say(LANGUAGE, "portal")]),
    titleInLines(),
    h("p", { className: "answer" }, say(LANGUAGE, "editionSubject")),
    h(
      "dl",
      facts.map(([term, value]) => h("div", [h("dt", term), h("dd", value)])),
    ),
    h("p", { className: "ui" }, `${say(LANGUAGE, "footer")} ${say(LANGUAGE, "footerLicence")}`),
  ]);
}

/** The title in two lines, broken where it is said in two breaths. */
function titleInLines(): Element {
  const lines = say(LANGUAGE, "editionTitle").split(/(?<=:) /);
  return h(
    "h1",
    lines.flatMap((line, i) => [...(i > 0 ? [" "] : []), h("span", line)]),
  );
}

function contents(plan: Plan, sources: Sources, { site = "" }: Imprint, page: (id: string) => string): Element {
  const line = (id: string, title: string, code?: string) =>
    h("a", { href: `#${id}` }, [
      h("span", [title, ...(code ? [" ", h("span", { className: "code" }, code)] : [])]),
      h("i"),
      h("b", page(id)),
    ]);
  const example = plan.chapters[0]?.parts[1] ?? { address: "" };
  return h("nav", { className: "toc", ariaLabel: say(LANGUAGE, "planContents") }, [
    h("h1", say(LANGUAGE, "editionContents")),
    h("ol", [
      ...plan.chapters.map(({ id, title, parts }) =>
        h("li", [
          line(id, title),
          h(
            "ol",
            parts.map((part) => h("li", { className: part.hue }, line(part.id, part.title, part.code))),
          ),
        ]),
      ),
      h("li", line(sources.id, sources.title)),
    ]),
    h(
      "p",
      { className: "how" },
      say(LANGUAGE, "editionCite", { example: `${site}${example.address}#p3`, sources: `${site}/sources/` }),
    ),
  ]);
}

function partOf(part: Part, { site }: Imprint, relink: Relink, sources: Sources): Element {
  const section = relink(part.section);
  const full = `${site ?? ""}${part.address}`;
  const children = section.children.flatMap((child): ElementContent[] => {
    if (child.type !== "element") return [child];
    if (child.tagName === "h2") return [h("h2", { id: part.id }, part.title)];
    if (hasClass(child, "answer"))
      return [child, h("p", { className: "place" }, site ? h("a", { href: full }, full) : full)];
    return [tidy(child)];
  });
  return { ...section, children: [...children, ...sources.of(part)] };
}

/**
 * Takes off what is for a screen or misleads in a PDF: the box in which a wide table scrolls, and the figure around a
 * quotation, which would be tagged as a picture that nobody has described.
 */
function tidy(element: Element): Element {
  return mapped(element, (e) => {
    if (hasClass(e, "scroll")) return { ...e, properties: {} };
    if (hasClass(e, "quotation")) return { ...e, tagName: "div" };
    return e.tagName === "figcaption" ? { ...e, tagName: "p", properties: { className: ["from"] } } : e;
  });
}

/** The head of every page names its chapter: pages of one chapter share a name in the stylesheet. */
function runningHeads(chapters: readonly { id: string; title: string }[]): string {
  return chapters
    .map(({ id, title }) => `.${id}{page:${id}}@page ${id}{@top-right{content:${JSON.stringify(title)}}}`)
    .join("");
}
