import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Engine } from "./run.ts";

/** What we use of Pagefind's API. */
interface Pagefind {
  createInstance(options: object): Instance;
}
interface Instance {
  init(language: string): Promise<void>;
  search(term: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** Results that a baseline is asked for: more than count, since translations of one document are folded. */
export const ASKED = 20;

/**
 * Pagefind as it comes, on the index that the build made: the index of the reader's language, all words have to be
 * there. It reads its files by `fetch`, which in Node knows no files; so this process's `fetch` reads files, and no more.
 */
export function openStockPagefind(dist: string): Engine {
  globalThis.fetch = async (address) => {
    const url = new URL(address instanceof Request ? address.url : address);
    if (url.protocol !== "file:") throw new Error(`${url.href} is no file.`);
    return new Response(await readFile(fileURLToPath(url)));
  };
  const folder = pathToFileURL(join(dist, "pagefind/"));
  const instances = new Map<string, Promise<Instance>>();
  return {
    name: "Pagefind",
    async ask(text, language) {
      const opening = instances.get(language) ?? open(folder, language);
      instances.set(language, opening);
      const { results } = await (await opening).search(text);
      const pages = await Promise.all(results.slice(0, ASKED).map((result) => result.data()));
      return pages.map(({ url }) => url);
    },
  };
}

async function open(folder: URL, language: string): Promise<Instance> {
  const pagefind = (await import(new URL("pagefind.js", folder).href)) as Pagefind;
  const instance = pagefind.createInstance({ basePath: folder.href, baseUrl: "/", language, noWorker: true });
  await instance.init(language);
  return instance;
}
