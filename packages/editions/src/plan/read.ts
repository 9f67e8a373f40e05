import { readFileSync } from "node:fs";
import { join } from "node:path";
import { say } from "@portolan/language";
import type { Element, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { all, hasClass, is, one, text, words } from "./tree.ts";

/** One part of the plan: a document with an address of its own. */
export interface Part {
  id: string;
  address: string;
  title: string;
  code: string | undefined;
  /** The class that gives it its ink. */
  hue: string | undefined;
  /** The section as the page has it. */
  section: Element;
  /** The list of what the part rests on, from the part's own page. */
  sources: Element | undefined;
}

/** The parts that stand together on one page of the site. */
export interface Chapter {
  id: string;
  address: string;
  title: string;
  parts: Part[];
}

/** Everything that the edition takes from the built site. */
export interface Plan {
  chapters: Chapter[];
  /** The day on which the part that was checked last was checked, as YYYY-MM-DD. */
  checked: string;
  /** Whose words they are, as the site says it. */
  wording: string;
  official: string | undefined;
  mark: Element;
  stylesheets: string[];
}

const INKS = ["o1", "o2", "o3", "en", "pr"];

/**
 * Reads the whole plan from the folder of a built site: `/plan/` names the other pages in its contents, each page has
 * its parts as sections, and each part's own page says what it rests on.
 */
export function readPlan(folder: string): Plan {
  const first = page(folder, "/plan/");
  const contents = one(first, "contents", is("nav", "contents"));
  const chapters = all(contents, is("a", "over")).map((link, i) => {
    const address = text(link, "href") ?? "";
    const parts = all(page(folder, address), is("section", "part")).map((section) => readPart(folder, section));
    if (parts.length === 0) throw new Error(`The built page ${address} has no part of the plan.`);
    return { id: `chapter-${i + 1}`, address, title: words(link), parts };
  });
  const keys = one(first, "keys", is("div", "keys"));
  const wording = one(keys, "note on whose words they are", is("dd"));
  const official = all(wording, is("a"))[0];
  return {
    chapters,
    checked: lastChecked(chapters),
    wording: wording.children
      .map((child) => (child.type === "text" ? child.value : ""))
      .join("")
      .trim(),
    official: official && text(official, "href"),
    mark: one(one(first, "mark", is("a", "mark")), "mark", is("svg")),
    stylesheets: all(first, is("link")).flatMap((link) =>
      hasRel(link, "stylesheet") && !("disabled" in link.properties) ? [text(link, "href") ?? ""] : [],
    ),
  };
}

function readPart(folder: string, section: Element): Part {
  const heading = one(section, "heading of a part", is("h2"));
  const link = one(heading, "address of a part", is("a"));
  const address = text(link, "href") ?? "";
  const over = one(section, "kind of a part", is("p", "over"));
  const code = all(over, is("span", "code"))[0];
  return {
    id: text(heading, "id") ?? "",
    address,
    title: words(heading),
    code: code && words(code),
    hue: INKS.find((ink) => hasClass(section, ink)),
    section,
    sources: sourcesOf(page(folder, address)),
  };
}

/** The list under the heading by which the site says what a document rests on. */
function sourcesOf(page: Root): Element | undefined {
  const section = all(page, is("section")).find((s) => all(s, is("h2")).some((h) => words(h) === say("en", "restsOn")));
  return section && all(section, is("ul"))[0];
}

/** The latest of the days on which the parts were checked. */
function lastChecked(chapters: readonly Chapter[]): string {
  const days = chapters.flatMap(({ parts }) => parts.map(({ section }) => text(section, "dataCiteChecked") ?? ""));
  return days.reduce((last, day) => (day > last ? day : last), "");
}

const page = (folder: string, address: string): Root =>
  fromHtml(readFileSync(join(folder, address, "index.html"), "utf8"));

function hasRel(link: Element, rel: string): boolean {
  const value = link.properties["rel"];
  return Array.isArray(value) && value.includes(rel);
}
