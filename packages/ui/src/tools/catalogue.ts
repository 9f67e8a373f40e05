import { addressOf, parseCode } from "@portolan/model/codes";

/** The file that names every page, as far as tools read it. */
interface Catalogue {
  codes: string[];
  titles: string[];
  pages: [address: string, title: string, kind: string][];
  translated: Record<string, Record<string, string>>;
}

/** Titles of all pages by address, in the order of the file. Rejects where it cannot be fetched. */
export async function fetchTitles(): Promise<Map<string, string>> {
  const answer = await fetch("/search/titles.json");
  if (!answer.ok) throw new Error(`/search/titles.json answered ${answer.status}`);
  const { codes, titles, pages, translated } = (await answer.json()) as Catalogue;
  const found = new Map<string, string>();
  const put = (address: string | undefined, title: string | undefined) => {
    // A term stands there under its abbreviation too: the first name is the title of its page.
    if (address && title && !found.has(address)) found.set(address, title);
  };
  for (const [address, title] of pages) put(address, title);
  for (const [i, code] of codes.entries()) {
    const parsed = parseCode(code);
    put(parsed && addressOf(parsed), titles[i]);
  }
  for (const [language, words] of Object.entries(translated))
    for (const [address, title] of Object.entries(words)) put(`/${language}${address}`, title);
  return found;
}
