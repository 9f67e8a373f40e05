import { withoutLanguage } from "./index/page.ts";

/** How a page goes into the full-text index. */
export type Indexing = "all" | "name" | "none";

/**
 * What of a page is indexed. Pages that only list what has a page of its own go in by name alone, or they would
 * answer every question with everything, and so does `/plan/`, which repeats all documents; search and gallery say nothing.
 */
export function indexingOf(address: string): Indexing {
  const path = withoutLanguage(address);
  if (NONE.test(path)) return "none";
  if (LISTS.test(path)) return "name";
  return /^\/$|^\/framework\/((gcm|sdg|crosswalk)\/)?$/.test(path) ? "name" : "all";
}

/** Pages that repeat others, or say nothing. */
const NONE = /^\/(plan\/enablers|plan\/priorities|design|search|404)\/$|^\/search\/all\/|^\/404\.html$/;

/** The library, its indexes and all further pages of lists. */
const LISTS =
  /^\/(library|themes|actions|gaps|evidence|results|countries|compare|tried|list)\/|^\/plan\/$|^\/(cases|lessons|resources|stories|glossary)\/((a-z|by-objective)\/)?(page-\d+\/)?$|\/learned\/(page-\d+\/)?$/;

/**
 * Whether an address only lists what other pages answer, by one value of a filter or piece by piece: found by
 * nobody who asks a question, so that it does not stand before the answers.
 */
export function isListing(address: string): boolean {
  return /\/learned\/|^\/library\/(?!theme\/[^/]+\/$|$)|^\/evidence\/.|\/(?:a-z|by-objective)\/|\/page-\d+\/$/.test(
    address,
  );
}

/** Kinds of results, as they are labelled. */
export const resultKinds = [
  "plan",
  "long-term-outcome",
  "outcome",
  "output",
  "indicator",
  "gcm",
  "sdg",
  "figure",
  "source",
  "case",
  "lesson",
  "resource",
  "story",
  "term",
  "page",
] as const;
/** One of them. */
export type ResultKind = (typeof resultKinds)[number];
