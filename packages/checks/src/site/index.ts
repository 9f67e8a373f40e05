import { type Problem, sortProblems } from "@portolan/dialect";
import { fold } from "./problems.ts";
import { readSite } from "./read.ts";
import { brokenLink } from "./rules/broken-link.ts";
import { contentSecurityPolicy } from "./rules/content-security-policy.ts";
import { duplicateId } from "./rules/duplicate-id.ts";
import { duplicateTitle } from "./rules/duplicate-title.ts";
import { emptyPage } from "./rules/empty-page.ts";
import { foreignRequest } from "./rules/foreign-request.ts";
import { headingCount } from "./rules/heading-count.ts";
import { inlineScript } from "./rules/inline-script.ts";
import { inlineStyle } from "./rules/inline-style.ts";
import { languageAlternates } from "./rules/language-alternates.ts";
import { missingTitle } from "./rules/missing-title.ts";
import { pageLanguage } from "./rules/page-language.ts";
import { pageMissing } from "./rules/page-missing.ts";
import { pageUnexpected } from "./rules/page-unexpected.ts";
import { pageWeight } from "./rules/page-weight.ts";
import { savedPage } from "./rules/saved-page.ts";
import { scriptWeight } from "./rules/script-weight.ts";
import type { Promises, Site } from "./site.ts";

/** What the built site is held to: each a function from the site to problems. */
const siteRules: readonly ((site: Site) => Problem[])[] = [
  pageMissing,
  pageUnexpected,
  emptyPage,
  pageWeight,
  scriptWeight,
  foreignRequest,
  brokenLink,
  duplicateId,
  missingTitle,
  duplicateTitle,
  headingCount,
  contentSecurityPolicy,
  inlineScript,
  inlineStyle,
  pageLanguage,
  languageAlternates,
  savedPage,
];

/** Reads the finished site in the folder `dist` and gives everything that breaks a promise, sorted. */
export function checkSite(dist: string, promises: Promises): Problem[] {
  const site = readSite(dist, promises);
  return sortProblems(fold(siteRules.flatMap((rule) => rule(site))));
}
