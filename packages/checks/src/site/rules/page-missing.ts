import type { Problem } from "@portolan/dialect";
import { fileAt } from "../address.ts";
import { siteProblem } from "../problems.ts";
import type { Site } from "../site.ts";

/** Every page that the graph expects exists. */
export function pageMissing(site: Site): Problem[] {
  return site.expected
    .filter((address) => !site.byAddress.has(address))
    .map((address) =>
      siteProblem(
        "page-missing",
        fileAt(address).slice(1),
        undefined,
        `The page ${address} was not built.`,
        "Look for the route that should make it; a page that fails to render can be left out in silence.",
      ),
    );
}
