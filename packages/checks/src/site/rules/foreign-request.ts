import type { Problem } from "@portolan/dialect";
import { isForeign } from "../address.ts";
import { siteProblem } from "../problems.ts";
import type { Site } from "../site.ts";

/** No page and no stylesheet asks another host for anything, or sends a form there. Plain links may lead anywhere. */
export function foreignRequest(site: Site): Problem[] {
  const fix = "Put a copy into the site, or make it a plain link.";
  const pages = site.pages.flatMap((page) =>
    page.references
      .filter((r) => r.request && isForeign(r.url, page.address, site))
      .map((r) =>
        siteProblem("foreign-request", page, r, `<${r.element} ${r.attribute}> asks another host: ${r.url}`, fix),
      ),
  );
  const assets = [...site.assets].flatMap(([path, asset]) =>
    asset.references
      .filter((url) => isForeign(url, path, site))
      .map((url) =>
        siteProblem("foreign-request", path.slice(1), undefined, `This file asks another host: ${url}`, fix),
      ),
  );
  return [...pages, ...assets];
}
