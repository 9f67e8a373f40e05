import type { Problem } from "@portolan/dialect";
import { resolveInternal } from "../address.ts";
import { siteProblem } from "../problems.ts";
import type { Page, Site } from "../site.ts";

/** Bytes of script on a page to read, and on a page that is a tool, before compression: what a phone has to run. */
const READING = 12_000;
const TOOL = 30_000;
const TOOLS = /^\/((fr|es|ar)\/)?search\/$/;

/** Scripts that a page runs before its reader asks for anything: their modules and all that these import. */
export function scriptsOf(page: Page, site: Site): { paths: string[]; bytes: number } {
  const paths = new Set<string>();
  const visit = (url: string, from: string): void => {
    const path = resolveInternal(url, from, site)?.path;
    if (path === undefined || paths.has(path)) return;
    paths.add(path);
    for (const next of site.assets.get(path)?.references ?? []) visit(next, path);
  };
  for (const script of page.scripts) visit(script, page.address);
  const bytes = [...paths].reduce((sum, path) => sum + (site.assets.get(path)?.size ?? 0), 0);
  return { paths: [...paths], bytes };
}

/** Pages to read run little script; `import()` does not count, since it waits for the reader. */
export function scriptWeight(site: Site): Problem[] {
  return site.pages.flatMap((page) => {
    const { paths, bytes } = scriptsOf(page, site);
    const limit = TOOLS.test(page.address) ? TOOL : READING;
    if (bytes <= limit) return [];
    const message = `The page runs ${bytes} bytes of script, ${limit} are allowed: ${paths.join(", ")}.`;
    return [
      siteProblem(
        "script-weight",
        page,
        undefined,
        message,
        "Load what the reader has to ask for with import() when it is asked for.",
      ),
    ];
  });
}
