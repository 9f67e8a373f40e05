import { type Citation, citeAll, type files } from "@portolan/model/cite";

/** A page to be cited, as far as the tool knows it. */
interface Cited {
  address: string;
  title: string;
}

/** Words for a page whose own citation could not be read. */
export interface FallbackWords {
  portal: string;
  noDate: string;
  nature: string;
}

/** A file of citations, and the titles of pages whose own citation could not be read: those have no date. */
export async function citationFile(
  format: keyof typeof files,
  pages: readonly Cited[],
  words: FallbackWords,
): Promise<{ text: string; missed: string[] }> {
  const missed: string[] = [];
  const citations = await Promise.all(
    pages.map(async ({ address, title }): Promise<Citation> => {
      const own = await read(address).catch(() => undefined);
      if (own === undefined) missed.push(title);
      const { portal, noDate, nature } = words;
      const plain = { author: portal, site: portal, title, checked: "", day: noDate, nature, official: undefined };
      return { language: "en", ...plain, ...own, address: location.origin + address };
    }),
  );
  return { text: citeAll(format, citations), missed };
}

/** The citation that a page carries: the same that a reader of the page would take. */
async function read(address: string): Promise<Citation | undefined> {
  const answer = await fetch(address);
  if (!answer.ok) return undefined;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const text = page.querySelector<HTMLElement>("cite-page")?.dataset["citation"];
  return text === undefined ? undefined : (JSON.parse(text) as Citation);
}
