import type { Problem } from "@portolan/dialect";
import { resolveInternal } from "../address.ts";
import { siteProblem } from "../problems.ts";
import type { Page, Site } from "../site.ts";

/** What the first round trip of a connection carries: ten packets of 1,460 bytes. */
const FIRST_ROUND_TRIP = 14_600;
/** Pages that hold the whole of something and may take a second one. */
const WHOLE = new Set([
  "/plan/",
  "/plan/enablers/",
  "/plan/priorities/",
  "/framework/",
  "/framework/crosswalk/",
  "/search/",
]);
const WHOLE_LIMIT = 30_000;

/** Bytes of a page together with the stylesheets that it waits for, each as a host sends it. */
export function weightOf(page: Page, site: Site): { html: number; styles: number; total: number; limit: number } {
  const sheets = new Set(
    page.stylesheets.filter(blocks).map((s) => resolveInternal(s.href, page.address, site)?.path ?? ""),
  );
  const styles = [...sheets].reduce((sum, path) => sum + stylesheetBytes(path, site, new Set()), 0);
  const limit = WHOLE.has(page.address) ? WHOLE_LIMIT : FIRST_ROUND_TRIP;
  return { html: page.bytes, styles, total: page.bytes + styles, limit };
}

/** A page and what blocks its rendering fit the first round trip. */
export function pageWeight(site: Site): Problem[] {
  return site.pages.flatMap((page) => {
    const { html, styles, total, limit } = weightOf(page, site);
    if (total <= limit) return [];
    const message = `The page ${page.address} weighs ${total} bytes, ${html} of HTML and ${styles} of stylesheets; ${limit} are allowed.`;
    return [
      siteProblem(
        "page-weight",
        page,
        undefined,
        message,
        "Move a part of it to a page of its own, or take style rules out of its stylesheets.",
      ),
    ];
  });
}

/** Printing styles load beside the page; every other medium is taken to block. */
const blocks = ({ media }: { media: string }) => media !== "print";

function stylesheetBytes(path: string, site: Site, seen: Set<string>): number {
  const asset = site.assets.get(path);
  if (asset === undefined || seen.has(path)) return 0;
  seen.add(path);
  const imported = asset.references
    .map((url) => resolveInternal(url, path, site)?.path ?? "")
    .filter((p) => p.endsWith(".css"));
  return asset.bytes + imported.reduce((sum, p) => sum + stylesheetBytes(p, site, seen), 0);
}
