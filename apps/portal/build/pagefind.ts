import { rmSync } from "node:fs";
import { join } from "node:path";
import { type Ended, run } from "./process.ts";

const app = join(import.meta.dirname, "..");

/**
 * Parts of a page that are not its text: controls, ways to elsewhere, paragraph numbers; title and answer too, which
 * are indexed as fields (`SearchFields.astro`). A template leaves out more of itself with `data-pagefind-ignore`; `@portolan/search/indexed` decides about whole pages.
 */
const left = [
  ...["h1", ".answer", ".over", ".crumbs", ".keys", ".side", ".skip", "a.at", ".facts", ".notes", ".head .note"],
  ...["#chain", "#links", ".promises", ".roadmap"],
  ...["nav", "form", "button", "select", "textarea", "dialog", "noscript"],
];

/** Pagefind's ready-made interfaces, which we do not use: 200 KB that nothing asks for. */
const unused = ["pagefind-ui", "pagefind-modular-ui", "pagefind-component-ui", "pagefind-highlight", "pagefind-worker"];

/**
 * Indexes the finished HTML in a process of its own, so that Astro's memory is free by then. One index for each
 * language that the pages declare.
 */
export async function runPagefind(dist: string): Promise<Ended> {
  const ended = await run(app, "pagefind", ["--site", dist, "--exclude-selectors", left.join(","), "--quiet"]);
  for (const name of unused) for (const ending of [".js", ".css"]) rmSync(join(dist, "pagefind", name + ending), { force: true });
  return ended;
}
