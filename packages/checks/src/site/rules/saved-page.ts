import type { Problem } from "@portolan/dialect";
import { siteProblem } from "../problems.ts";
import type { Page, Site } from "../site.ts";

/** Bytes of a file that somebody takes along on a slow line or a small card. */
const LIMIT = 60_000;
const POLICY = /^default-src 'none'; style-src 'sha256-[\w+/=]+'; img-src data:; base-uri 'none'; form-action 'none'$/;

/** A page that a reader saves opens without network: it asks for nothing, runs nothing, and is small. */
export function savedPage(site: Site): Problem[] {
  return site.saved.flatMap((page) => {
    const say = (at: { line: number; column: number } | undefined, message: string, fix: string) =>
      siteProblem("saved-page", page, at, message, fix);
    const weight =
      page.size > LIMIT
        ? [say(undefined, `The file has ${page.size} bytes, ${LIMIT} are allowed.`, "Leave a part of the page out.")]
        : [];
    const requests = page.references
      .filter(({ request, url }) => request && !url.startsWith("data:"))
      .map((at) => say(at, `<${at.element} ${at.attribute}> asks for ${at.url}.`, "Put it into the file."));
    const scripts = [...page.scripts.map(() => undefined), ...page.inlineScripts].map((at) =>
      say(at, "The file holds script.", "Leave it out: a saved page only reads."),
    );
    return [...weight, ...requests, ...scripts, ...policyOf(page, say), ...placesOf(page, say)];
  });
}

type Say = (at: { line: number; column: number } | undefined, message: string, fix: string) => Problem;

function policyOf({ policies }: Page, say: Say): Problem[] {
  const [policy] = policies;
  if (policies.length === 1 && policy && POLICY.test(policy.content)) return [];
  return [
    say(
      policy,
      "The file does not forbid everything but its own style.",
      "Write the policy of packages/formats/src/saved.",
    ),
  ];
}

/** A link to a place in the file leads there; one to a page is a whole address. */
function placesOf({ references, ids }: Page, say: Say): Problem[] {
  return references
    .filter(({ element }) => element === "a")
    .flatMap((at) => {
      if (at.url.startsWith("#") && !ids.has(at.url.slice(1)))
        return [say(at, `<a href> leads to "${at.url}", where no element has that id.`, "Leave the link out.")];
      if (/^(#|https?:|mailto:)/.test(at.url)) return [];
      return [
        say(at, `<a href> leads to ${at.url}, which a file on a disk cannot reach.`, "Write it out or as words."),
      ];
    });
}
