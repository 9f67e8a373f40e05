import type { Problem } from "@portolan/dialect";
import { siteProblem } from "../problems.ts";
import type { Site } from "../site.ts";

/** No page holds script in itself; the policy would stop it. */
export function inlineScript(site: Site): Problem[] {
  return site.pages.flatMap((page) =>
    page.inlineScripts.map((inline) =>
      siteProblem(
        "inline-script",
        page,
        inline,
        `The page holds ${inline.kind}.`,
        "Put the script into a file of its own.",
      ),
    ),
  );
}
