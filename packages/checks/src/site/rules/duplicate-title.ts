import type { Problem } from "@portolan/dialect";
import { languageOf } from "../address.ts";
import { siteProblem } from "../problems.ts";
import type { Page, Site } from "../site.ts";

/**
 * No two pages of one language have the same title or the same description. Pages that search engines leave out, such
 * as the one for a missing address, are free: they stand in no list that tells pages apart.
 */
export function duplicateTitle(site: Site): Problem[] {
  const listed = site.pages.filter((page) => !page.noindex);
  return [
    ...repeated(listed, "title", (page) => page.titles[0]),
    ...repeated(listed, "description", (page) => page.descriptions[0]),
  ];
}

function repeated(pages: readonly Page[], what: string, textOf: (page: Page) => string | undefined): Problem[] {
  const groups = Map.groupBy(
    pages,
    (page) => `${languageOf(page)} ${(textOf(page) ?? "").replace(/\s+/g, " ").trim()}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group;
    const text = first && textOf(first)?.trim();
    if (first === undefined || !text) return [];
    return others.map((page) =>
      siteProblem(
        "duplicate-title",
        page,
        undefined,
        `The ${what} "${text}" is that of ${first.address} too.`,
        `Give one of them a ${what} of its own.`,
      ),
    );
  });
}
