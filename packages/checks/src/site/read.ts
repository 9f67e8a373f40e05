import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { readAsset } from "./asset.ts";
import { readPage } from "./page.ts";
import type { Promises, Site } from "./site.ts";

/** Reads the finished site in the folder `dist`, each file once and in the order of names. */
export function readSite(dist: string, promises: Promises): Site {
  const site: Site = { ...promises, pages: [], saved: [], byAddress: new Map(), assets: new Map(), files: new Set() };
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
  for (const file of files) {
    const read = () => readFileSync(join(dist, file));
    site.files.add(`/${file}`);
    if (file.endsWith(".html")) {
      const bytes = read();
      if (file.startsWith("saved/")) site.saved.push({ ...readPage(file, bytes), size: bytes.length });
      else site.pages.push(readPage(file, bytes));
    }
    const asset = readAsset(file, read);
    if (asset) site.assets.set(`/${file}`, asset);
  }
  for (const page of site.pages) site.byAddress.set(page.address, page);
  return site;
}
