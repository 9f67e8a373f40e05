import type { Problem } from "@portolan/dialect";
import { siteProblem } from "../problems.ts";
import type { Site } from "../site.ts";

/** No page exists that the graph does not expect. */
export function pageUnexpected(site: Site): Problem[] {
  const expected = new Set(site.expected);
  return site.pages
    .filter((page) => !expected.has(page.address))
    .map((page) =>
      siteProblem(
        "page-unexpected",
        page,
        undefined,
        `Nothing expects the page ${page.address}.`,
        "Take out the route that makes it, or add its address to what the site expects.",
      ),
    );
}
