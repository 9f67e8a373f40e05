import type { View } from "@portolan/model/views";
import { type Indexing, indexingOf, type ResultKind } from "./indexed.ts";

/** What the index knows of a page besides its text. The separator of lists is ` | `, which no phrase holds. */
export interface Fields {
  indexing: Indexing;
  title: string;
  kind: ResultKind;
  code?: string | undefined;
  answer?: string | undefined;
  summary?: string | undefined;
  aliases?: string | undefined;
  asked?: string | undefined;
  /** Titles of the parts above. */
  path?: string | undefined;
}

/** The fields of a page, from its view. Weights are given to them when searching, in `rank/merge.ts`. */
export function fieldsOf(view: View): Fields {
  const page = { indexing: indexingOf(view.address), title: view.title };
  switch (view.template) {
    case "document": {
      const { code, answer, description, kind } = view;
      return {
        ...page,
        kind: kind === "page" ? "page" : "plan",
        code,
        answer,
        summary: description,
        aliases: list(view.aliases),
        asked: list(view.asked),
      };
    }
    case "node":
      return {
        ...page,
        kind: view.kind as ResultKind,
        code: view.code,
        path: list(view.crumbs.filter(({ code }) => code !== undefined).map(({ title }) => title)),
      };
    case "target":
      return { ...page, kind: view.framework, code: view.code };
    case "case":
    case "lesson":
    case "resource":
    case "story": {
      const { template, answer, description, aliases, asked } = view;
      return { ...page, kind: template, answer, summary: description, aliases: list(aliases), asked: list(asked) };
    }
    case "term": {
      const { definition, abbreviation, synonyms, asked } = view;
      const aliases = list(abbreviation ? [abbreviation, ...synonyms] : synonyms);
      return { ...page, kind: "term", answer: definition, aliases, asked: list(asked) };
    }
    case "figures":
      return { ...page, kind: "figure", answer: view.description };
    case "sources":
      return { ...page, kind: "source", answer: view.description };
    default:
      return { ...page, kind: "page", answer: view.description };
  }
}

function list(phrases: readonly string[]): string | undefined {
  return phrases.length > 0 ? phrases.join(" | ") : undefined;
}
