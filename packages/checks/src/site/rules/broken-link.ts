import type { Problem } from "@portolan/dialect";
import { fileAt, isForeign, resolveInternal } from "../address.ts";
import { siteProblem } from "../problems.ts";
import type { Page, Reference, Site } from "../site.ts";

/**
 * Every address inside the site that a page or a stylesheet names must be a file of the site, and every place on a page
 * must be there. Redirects are for addresses that people type: our own links do without them.
 */
export function brokenLink(site: Site): Problem[] {
  const pages = site.pages.flatMap((page) => page.references.flatMap((reference) => check(reference, page, site)));
  const assets = [...site.assets].flatMap(([path, asset]) =>
    asset.references.flatMap((url) => {
      const target = resolveInternal(url, path, site);
      if (target === undefined || site.files.has(fileAt(target.path))) return [];
      return [
        siteProblem(
          "broken-link",
          path.slice(1),
          undefined,
          `This file names ${url}, which does not exist.`,
          "Add the file, or mend the address.",
        ),
      ];
    }),
  );
  return [...pages, ...assets];
}

function check(reference: Reference, page: Page, site: Site): Problem[] {
  const { element, attribute, url, rel } = reference;
  const say = (message: string, fix: string) => [siteProblem("broken-link", page, reference, message, fix)];
  if (isForeign(url, page.address, site)) return [];
  const target = resolveInternal(url, page.address, site);
  if (target === undefined) {
    if (/^(mailto|data|tel|blob):/i.test(url)) return [];
    return say(`<${element} ${attribute}> holds "${url}", which is no address.`, "Mend the address.");
  }
  const { path, hash } = target;
  if (!site.files.has(fileAt(path))) {
    const fix = site.files.has(`${path}/index.html`)
      ? `Write ${path}/ with its last slash.`
      : "Mend the address, or add what it names.";
    return say(`<${element} ${attribute}> leads to ${path}, which does not exist.`, fix);
  }
  const there = site.byAddress.get(path.replace(/(^|\/)index\.html$/, "$1"));
  if (there?.forwards === true && rel === "" && there !== page)
    return say(`<${element} ${attribute}> leads to ${path}, which only leads on.`, "Link the page that it leads to.");
  // A fragment of a picture is a view of it; what a stylesheet or script would mean by one is not defined.
  if (hash === undefined || there === undefined || hash === "top" || there.ids.has(hash)) return [];
  return say(
    `<${element} ${attribute}> leads to "#${hash}" on ${path}, where no element has that id.`,
    "Mend the part after #, or give the place that id.",
  );
}
