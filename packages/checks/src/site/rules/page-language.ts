import type { Problem } from "@portolan/dialect";
import { languageOf } from "../address.ts";
import { siteProblem } from "../problems.ts";
import type { Site } from "../site.ts";

/** A page says in which language and direction it is, and that is what its address says. */
export function pageLanguage(site: Site): Problem[] {
  return site.pages.flatMap((page) => {
    const language = languageOf(page);
    const direction = language === "ar" ? "rtl" : "ltr";
    if (page.lang === language && (page.dir || "ltr") === direction) return [];
    const message = `The page says lang="${page.lang}" and dir="${page.dir}"; its address says "${language}" and "${direction}".`;
    return [
      siteProblem("page-language", page, undefined, message, "Give <html> the language and direction of the page."),
    ];
  });
}
