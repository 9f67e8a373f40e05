import type { z } from "zod";
import { type Html, h, join, text } from "./markup.ts";

/** What a document can ask of the world around it while it becomes HTML. */
export interface RenderContext {
  /** Where a code leads, its title, the ink of the part it belongs to; `lang` when the page there is in another language. */
  reference(code: string): { address: string; title: string; code: string; hue: string; lang?: string | undefined };
  /** A number of the dataset, written in the document's language. */
  figure(id: string): { text: string; address: string; title: string };
  /** Where a link leads; `lang` when the page there is in another language than this one. */
  link(url: string): { href: string; lang?: string | undefined };
  /** Name of a source and, unless it is a mirror, its address. */
  source(id: string): { title: string; url?: string | undefined };
  /** A string of the interface in the document's language. */
  say(key: "noteGap" | "noteCaveat" | "noteEditorial" | "quotationFrom" | "inEnglish"): string;
  /** Address of a picture that stands beside the document. */
  image(url: string): string;
}

/** One component of the dialect: where it may stand, its attributes, its HTML, its Markdown and an example for the gallery. */
export interface Component<Attributes = never> {
  name: string;
  place: "inline" | "block";
  /** Whether words or blocks may or must stand between its tags. */
  children: "none" | "optional" | "required";
  attributes: z.ZodType<Attributes>;
  /** Codes, figures and sources that an element points at, for the reference checks. */
  points(attributes: Attributes): { to: "code" | "figure" | "source"; value: string; attribute: string }[];
  html(attributes: Attributes, children: Html, context: RenderContext): Html;
  /** The same as Markdown that any reader knows; `children` is the Markdown of what stands between its tags. */
  markdown(attributes: Attributes, children: string, context: RenderContext): string;
  /** One line for writers, and MDX that shows the component. */
  about: string;
  example: string;
}

/** A word after a link that leads to a page in another language, so that nobody is surprised there. */
export function elsewhere(lang: string | undefined, context: RenderContext): Html {
  return lang === undefined ? text("") : join([text(" "), h("span", { class: "in" }, text(context.say("inEnglish")))]);
}

/** Plain words as Markdown: no sign in them is taken for markup. */
export function plain(words: string): string {
  return words.replace(/[\\`*_[\]<>|~]/g, "\\$&");
}

/** A link as Markdown, with a word after it where the page there is in another language. */
export function markdownLink(words: string, href: string, lang: string | undefined, context: RenderContext): string {
  return `[${words}](${href})${lang === undefined ? "" : ` (${context.say("inEnglish")})`}`;
}

/** Markdown set off as a quotation. */
export function quote(markdown: string): string {
  return markdown.replace(/^/gm, "> ").replace(/^> $/gm, ">");
}
