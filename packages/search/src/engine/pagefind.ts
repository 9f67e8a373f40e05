import type { IndexedPage } from "../index/page.ts";

/** What we use of Pagefind's API. */
interface Pagefind {
  createInstance(options: object): {
    init(): Promise<void>;
    search(term: string): Promise<{ results: { data(): Promise<Omit<IndexedPage, "language">> }[] }>;
  };
}

/** How often loading was tried: a browser may keep a module that failed to load, so each try has its own address. */
let tries = 0;

/**
 * Opens Pagefind on the index of the page's language, and gives what finds the pages with a phrase. Only a question
 * in quotation marks needs it: its program alone weighs as much as all else that a question loads.
 */
export async function openPagefind(language: string, base = "/pagefind/"): Promise<FindPhrase> {
  const again = tries++ === 0 ? "" : `?try=${tries}`;
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind.js${again}`)) as Pagefind;
  const instance = pagefind.createInstance({ noWorker: true });
  await instance.init();
  return async (phrase, most) => {
    const { results } = await instance.search(`"${phrase}"`);
    const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
    return pages.map((page) => ({ ...page, language }));
  };
}

/** Finds the pages with a phrase, at most so many, the best first. */
export type FindPhrase = (phrase: string, most: number) => Promise<IndexedPage[]>;
