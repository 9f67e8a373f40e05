import type { Piece } from "../rank/excerpt.ts";
import type { Result } from "../result.ts";
import { make } from "./make.ts";
import { isolated, type Speech } from "./speech.ts";
import { whyOf } from "./why.ts";

/** How a result is drawn. */
export interface Drawing {
  speech: Speech;
  /** Keeps room for an excerpt that is still to come, so that nothing below moves when it does. */
  room: boolean;
  /** The question's words, where it is asked why a result is there. */
  explain: readonly string[] | undefined;
}

/**
 * A result as an option of the list, with the parts of its page below it as options of their own. Options are links,
 * so that they open in a new tab like any other; the field leads to them by keys, so Tab passes them by.
 */
export function optionOf(result: Result, id: string, drawing: Drawing): HTMLElement {
  const { speech, room, explain } = drawing;
  const { address, title, code, kind, context, hue, tied } = result;
  const option = linkOf(address, id, `search-link ${hue ?? ""}`.trim());
  const own = languageOf(address);
  const foreign = own !== speech.language;
  if (foreign) inLanguage(option, own);
  const name = make("span", "search-title");
  if (code) {
    const mark = make("span", "code", code);
    mark.dir = "ltr";
    name.append(mark, "\u00a0 ");
  }
  name.append(title);
  name.id = `${id}-title`;
  const label = make("span", "", speech.kinds[kind] ?? "");
  if (foreign) label.lang = speech.language;
  const about = make("span", "search-kind", label);
  if (tied !== undefined) about.append(" · ", speech.say("searchTied", { title: isolated(tied) }));
  else if (context) about.append(" · ", context);
  // Blanks between them, or one word runs into the next where the whole is read out.
  option.append(name, " ", about);
  if (result.excerpt.length > 0 || room) option.append(" ", excerptOf(result.excerpt, room));
  if (explain) option.append(" ", whyOf(result, explain, speech));
  if (result.parts.length === 0) return option;
  const group = make("div", "search-group", option);
  group.setAttribute("role", "group");
  group.setAttribute("aria-labelledby", name.id);
  for (const [i, part] of result.parts.entries()) {
    const below = linkOf(part.address, `${id}-part-${i}`, "search-part");
    if (foreign) inLanguage(below, own);
    below.append(part.title);
    group.append(below);
  }
  return group;
}

/** A search made before, as an option that is asked again. */
export function recentOption(text: string, id: string, address: string): HTMLAnchorElement {
  const option = linkOf(`${address}?q=${encodeURIComponent(text)}`, id, "search-again");
  option.append(make("bdi", "", text));
  option.dataset["again"] = text;
  return option;
}

function linkOf(address: string, id: string, className: string): HTMLAnchorElement {
  const link = make("a", className);
  link.href = address;
  link.id = id;
  link.tabIndex = -1;
  link.setAttribute("role", "option");
  link.setAttribute("aria-selected", "false");
  return link;
}

function excerptOf(pieces: readonly Piece[], room: boolean): HTMLElement {
  const text = make("span", room ? "search-excerpt room" : "search-excerpt");
  for (const piece of pieces) text.append(piece.marked ? make("mark", "", piece.text) : piece.text);
  return text;
}

function inLanguage(element: HTMLElement, language: string): void {
  element.lang = language;
  element.dir = language === "ar" ? "rtl" : "ltr";
}

function languageOf(address: string): string {
  return /^\/(fr|es|ar)\//.exec(address)?.[1] ?? "en";
}
