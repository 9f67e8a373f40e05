import type { Page } from "playwright-core";

/** The list of search once the whole answer is there: titles and codes may stand in it before. */
export const list = ".search-results[aria-busy=false]";
/** Its results, without the parts below them. */
export const results = `${list} a.search-link`;
/** The same while the texts are still to come. */
export const early = ".search-results[aria-busy=true] a.search-link";
/** Everything that the arrow keys lead to. */
export const options = ".search-results [role=option]";
/** What those hear who do not see. */
export const status = "portolan-search > [role=status]";
/** Files of the index that come after the start: parts, texts, lists of words. */
export const indexFiles = "**/search/kept/**";

/** Opens search over a page by its key, and waits until all of it is there. */
export async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press("/");
  await page.locator("dialog[open] .search-answer").waitFor();
}

/** The option that the field says is the active one. */
export function active(page: Page): Promise<{ text: string; href: string } | undefined> {
  return page.evaluate(() => {
    const id = document.activeElement?.getAttribute("aria-activedescendant");
    const option = id ? document.getElementById(id) : null;
    return option ? { text: option.textContent?.trim() ?? "", href: option.getAttribute("href") ?? "" } : undefined;
  });
}

/** Holds every request to some address back for a while, as a bad line does. */
export async function slow(page: Page, pattern: string, delay: number): Promise<void> {
  await page.route(pattern, async (route) => {
    await new Promise((done) => setTimeout(done, delay));
    await route.continue().catch(() => undefined);
  });
}
