import type { Problem } from "@portolan/dialect";
import { resolveInternal } from "../address.ts";
import { siteProblem } from "../problems.ts";
import type { Site } from "../site.ts";

/** Pages in several languages name each other, and themselves. */
export function languageAlternates(site: Site): Problem[] {
  return site.pages.flatMap((page) => {
    const named = page.alternates.filter((a) => a.language !== "x-default");
    if (named.length === 0) return [];
    const say = (at: (typeof named)[number] | undefined, message: string) =>
      siteProblem(
        "language-alternates",
        page,
        at,
        message,
        "Let every language of a page name all of them, itself included.",
      );
    const own = named.some((a) => resolveInternal(a.url, page.address, site)?.path === page.address);
    return [
      ...(own
        ? []
        : [say(named[0], `The page names other languages of itself but not its own address ${page.address}.`)]),
      ...named.flatMap((alternate) => {
        const path = resolveInternal(alternate.url, page.address, site)?.path ?? alternate.url;
        const there = site.byAddress.get(path);
        // That the page exists is for the rule on links.
        if (there === undefined) return [];
        if (there.lang !== alternate.language)
          return [
            say(alternate, `The page names ${path} as its "${alternate.language}", which is in "${there.lang}".`),
          ];
        const back = there.alternates.some(
          (a) => a.language === page.lang && resolveInternal(a.url, there.address, site)?.path === page.address,
        );
        return back
          ? []
          : [say(alternate, `The page names ${path} as its "${alternate.language}", which does not name it back.`)];
      }),
    ];
  });
}
