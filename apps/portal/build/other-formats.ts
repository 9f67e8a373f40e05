import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { formats, type Site } from "@portolan/formats";
import type { AstroIntegration } from "astro";
import manifest from "../package.json" with { type: "json" };
import { live } from "../src/content/live.ts";
import { sitePages } from "../src/content/site-pages.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/**
 * Writes what the content leaves as besides pages, when the pages are there. As routes of Astro each of these files
 * would cost as much as a page does.
 */
export function otherFormats(): AstroIntegration {
  let cache = "";
  return {
    name: "portolan-other-formats",
    hooks: {
      "astro:config:done": ({ config }) => {
        cache = fileURLToPath(new URL("portolan/", config.cacheDir));
      },
      "astro:build:done": async ({ dir }) => {
        const graph = live.current?.graph;
        if (graph === undefined) throw new Error("The content has not been read.");
        const pages = fileURLToPath(dir);
        const host = process.env["PORTOLAN_SITE"]?.replace(/\/$/, "");
        await write({ graph, pages, root, written: sitePages, cache, host, version: manifest.version });
      },
    },
  };
}

async function write(site: Site): Promise<void> {
  for (const format of formats)
    for await (const { path, content } of format(site)) {
      const file = join(site.pages, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
}
