import type { Piece } from "../rank/excerpt.ts";
import type { Result } from "../result.ts";
import type { Words } from "../words.ts";

/** The list entry of a result. All text goes in as text, so markup in the index or the question stays text. */
export function entryOf(result: Result, words: Words, language: string): HTMLLIElement {
  const entry = make("li", result.hue ?? "");
  const own = languageOf(result.address);
  if (own !== language) {
    entry.lang = own;
    entry.dir = own === "ar" ? "rtl" : "ltr";
  }
  const link = make("a", "search-link");
  link.href = result.address;
  link.dataset["result"] = "";
  if (result.code) link.append(make("span", "code", result.code), " ");
  link.append(result.title);
  const kind = make("p", "search-kind");
  const label = make("span", "", words.kinds[result.kind] ?? "");
  if (own !== language) label.lang = language;
  kind.append(label);
  if (result.context) kind.append(" · ", result.context);
  entry.append(link, kind);
  if (result.excerpt.length > 0) entry.append(textOf(result.excerpt));
  return entry;
}

function textOf(pieces: readonly Piece[]): HTMLElement {
  const text = make("p", "search-excerpt");
  for (const piece of pieces) text.append(piece.marked ? make("mark", "", piece.text) : piece.text);
  return text;
}

function languageOf(address: string): string {
  return /^\/(fr|es|ar)\//.exec(address)?.[1] ?? "en";
}

/** Makes an element with a class and a text; an empty class is none. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  text?: string,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className !== "") element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}
