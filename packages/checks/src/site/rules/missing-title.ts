import type { Problem } from "@portolan/dialect";
import { siteProblem } from "../problems.ts";
import type { Page, Site } from "../site.ts";

/** Every page has one title, and one description where search engines list it. */
export function missingTitle(site: Site): Problem[] {
  return site.pages.flatMap((page) => [
    ...faults(page, "title", page.titles),
    ...(page.noindex ? [] : faults(page, "description", page.descriptions)),
  ]);
}

function faults(page: Page, what: string, found: readonly string[]): Problem[] {
  const full = found.filter((text) => text.trim() !== "").length;
  if (full === 1 && found.length === 1) return [];
  const message = full === 0 ? `The page has no ${what}.` : `The page has ${found.length} ${what}s.`;
  return [siteProblem("missing-title", page, undefined, message, `Give its view one ${what}.`)];
}
