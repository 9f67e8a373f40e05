import type { Problem } from "@portolan/dialect";
import { siteProblem } from "../problems.ts";
import type { Site } from "../site.ts";

/** No two elements of a page have one id: a heading's must not be that of a part of the template, either. */
export function duplicateId(site: Site): Problem[] {
  return site.pages.flatMap((page) =>
    page.repeatedIds.map((at) =>
      siteProblem(
        "duplicate-id",
        page,
        at,
        `The id "${at.id}" is that of an element before it.`,
        "Give one of them its own id; a heading gets another one with other words.",
      ),
    ),
  );
}
