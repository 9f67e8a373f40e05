import type { Problem } from "@portolan/dialect";
import { siteProblem } from "../problems.ts";
import type { Site } from "../site.ts";

/** No page holds style in itself; the policy would stop it. */
export function inlineStyle(site: Site): Problem[] {
  return site.pages.flatMap((page) =>
    page.inlineStyles.map((inline) =>
      siteProblem(
        "inline-style",
        page,
        inline,
        `The page holds ${inline.kind}.`,
        "Use a class and a stylesheet, or a presentation attribute of SVG.",
      ),
    ),
  );
}
