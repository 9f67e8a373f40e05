import type { Problem } from "@portolan/dialect";
import { siteProblem } from "../problems.ts";
import type { Site } from "../site.ts";

/** A page says something besides its heading. */
export function emptyPage(site: Site): Problem[] {
  return site.pages
    .filter((page) => !page.speaks && !page.forwards)
    .map((page) =>
      siteProblem(
        "empty-page",
        page,
        undefined,
        `The page ${page.address} says nothing: its <main> holds no text but headings and ways to other pages.`,
        "Look at its template and its view.",
      ),
    );
}
