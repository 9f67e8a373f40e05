import { rmSync } from "node:fs";
import { join } from "node:path";
import { type Ended, run } from "./process.ts";

const app = join(import.meta.dirname, "..");

/**
 * Parts of a page that are not its text: controls, ways to elsewhere, paragraph numbers; title and answer too, which
 * are indexed as fields (`SearchFields.astro`). A template leaves out more of itself with `data-pagefind-ignore`; `@portolan/search/indexed` decides about whole pages.
 */
const left = `h1 .answer .over .crumbs .keys .side .skip a.at .facts .notes #chain #links .promises .roadmap
  nav form button select textarea dialog noscript`.split(/\s+/);
/** Notes about the page and not about its subject. */
const notes = ".head .note";

/** Pagefind's ready-made interfaces, which we do not use: 200 KB that nothing asks for. */
const unused = ["pagefind-ui", "pagefind-modular-ui", "pagefind-component-ui", "pagefind-highlight", "pagefind-worker"];

/** Smaller parts of the index: a question loads one for each of its words. Pinned with Pagefind's version. */
const settings = { PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: "4000" };

/**
 * Indexes the finished HTML in a process of its own, so that Astro's memory is free by then. One index for each
 * language that the pages declare.
 */
export async function runPagefind(dist: string): Promise<Ended> {
  const ended = await run(
    app,
    "pagefind",
    ["--site", dist, "--exclude-selectors", [...left, notes].join(","), "--quiet"],
    settings,
  );
  for (const name of unused)
    for (const ending of [".js", ".css"]) rmSync(join(dist, "pagefind", name + ending), { force: true });
  return ended;
}
