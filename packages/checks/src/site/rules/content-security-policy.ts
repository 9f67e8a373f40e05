import type { Problem } from "@portolan/dialect";
import { siteProblem } from "../problems.ts";
import type { Site } from "../site.ts";

/** Each page carries the policy, once, before anything that it could govern. */
export function contentSecurityPolicy(site: Site): Problem[] {
  return site.pages.flatMap((page) => {
    const [policy, second] = page.policies;
    const say = (message: string, fix: string) => [
      siteProblem("content-security-policy", page, second ?? policy, message, fix),
    ];
    if (policy === undefined)
      return say(
        "The page has no Content-Security-Policy.",
        "Put the <meta> with the policy of apps/portal/src/policy.ts into its head.",
      );
    if (second !== undefined)
      return say("The page has two Content-Security-Policies.", "Keep the one of apps/portal/src/policy.ts.");
    if (policy.content !== site.policy)
      return say(
        `The page's Content-Security-Policy is another than the site's: ${policy.content}`,
        "Take the one of apps/portal/src/policy.ts.",
      );
    if (policy.after !== undefined)
      return say(
        `<${policy.after}> stands before the Content-Security-Policy, which does not govern it.`,
        "Put the policy first in the head, after <meta charset>.",
      );
    return [];
  });
}
