import { mkdirSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { formats, type Site, type SiteFile } from "@portolan/formats";
import type { AstroIntegration } from "astro";
import manifest from "../package.json" with { type: "json" };
import { live } from "../src/content/live.ts";
import { sitePages } from "../src/content/site-pages.ts";
import { viewAt } from "../src/content/view.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  xml: "application/xml",
  json: "application/json",
  md: "text/markdown",
  txt: "text/plain",
  png: "image/png",
};

/**
 * Writes what the content leaves as besides pages, when the pages are there. As routes of Astro each of these files
 * would cost as much as a page does. In development one is made when it is asked for.
 */
export function otherFormats(): AstroIntegration {
  let cache = "";
  const site = (pages: string | undefined): Site => {
    const graph = live.current?.graph;
    if (graph === undefined) throw new Error("The content has not been read.");
    const host = process.env["PORTOLAN_SITE"]?.replace(/\/$/, "");
    return { graph, view: viewAt, pages, root, written: sitePages, cache, host, version: manifest.version };
  };
  return {
    name: "portolan-other-formats",
    hooks: {
      "astro:config:done": ({ config }) => {
        cache = fileURLToPath(new URL("portolan/", config.cacheDir));
      },
      "astro:server:setup": ({ server }) => {
        server.middlewares.use(
          (request, response, next) => void answer(request, response, next, () => site(undefined)),
        );
      },
      "astro:build:done": ({ dir }) => {
        const folder = fileURLToPath(dir);
        return write(site(folder), folder);
      },
    },
  };
}

async function write(site: Site, folder: string): Promise<void> {
  for (const { format } of formats)
    for await (const { path, content } of format(site)) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
}

/** Answers with the file that is asked for, if there is one; making those before it in its form costs at most a second. */
async function answer(
  { url = "" }: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
  site: () => Site,
): Promise<void> {
  try {
    const { pathname } = new URL(url, "http://localhost");
    const found = await find(pathname.slice(1), site);
    if (found === undefined) return next();
    const type = TYPES[pathname.split(".").at(-1) ?? ""] ?? "application/octet-stream";
    response.setHeader("content-type", type === "image/png" ? type : `${type}; charset=utf-8`);
    response.end(found.content);
  } catch (error) {
    next(error);
  }
}

async function find(path: string, site: () => Site): Promise<SiteFile | undefined> {
  const form = formats.find(({ makes }) => makes.test(path));
  if (form === undefined) return undefined;
  for await (const file of form.format(site())) if (file.path === path) return file;
  return undefined;
}
