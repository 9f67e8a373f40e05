import type { Problem } from "@portolan/dialect";
import { siteProblem } from "../problems.ts";
import type { Site } from "../site.ts";

/** Each page has exactly one h1. */
export function headingCount(site: Site): Problem[] {
  return site.pages.flatMap((page) => {
    if (page.headings.length === 1) return [];
    const message =
      page.headings.length === 0 ? "The page has no h1." : `The page has ${page.headings.length} first-level headings.`;
    return [siteProblem("heading-count", page, page.headings[1], message, "Give the page one h1: its title.")];
  });
}
