import type { Browser, CDPSession, Page } from "playwright-core";
import { Wire } from "./wire.ts";

/** Where readers start from: a page that has nothing of search but the link to it. */
const FROM = "/plan/vision/";
export const FIELD = "dialog[open] #search-field";
/** What every answer is put into. */
export const BODY = "dialog .search-body";
/** Longer than search waits after a key, and than results take to be shown, in milliseconds. */
const PAUSE = 500;

/** A line to the host: milliseconds until an answer begins, and bytes in a second where they are few. */
export interface Line {
  delay: number;
  bytes?: number;
}

/** A reader with an empty cache, on a page of the site. */
export interface Reader {
  page: Page;
  session: CDPSession;
  wire: Wire;
  /** Presses the link to search; resolves when the field has the focus, with the milliseconds that took. */
  open(): Promise<number>;
  /**
   * Puts a question into the field, at once or letter by letter with so many milliseconds between; resolves when
   * results stand, with the milliseconds that took.
   */
  ask(text: string, pace?: number): Promise<number>;
  /** How many results are shown. */
  shown(): Promise<number>;
  close(): Promise<void>;
}

/** Opens a page of the site in a fresh profile, and puts the line in place then: search alone is slow or far. */
export async function readerOf(browser: Browser, url: string, line: Line): Promise<Reader> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const wire = new Wire();
  await wire.listen(session);
  await page.goto(url + FROM, { waitUntil: "networkidle" });
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: line.delay,
    downloadThroughput: line.bytes ?? -1,
    uploadThroughput: line.bytes ?? -1,
  });
  await page.evaluate(watch, [FIELD, BODY] as const);
  const since = async (name: keyof Watched, start: number): Promise<number> => {
    const end = await page.evaluate((noted) => (globalThis as unknown as Watched)[noted], name);
    return (end ?? Number.NaN) - start;
  };
  return {
    page,
    session,
    wire,
    open: async () => {
      const start = await page.evaluate(() => performance.now());
      await page.locator("a[data-search]").first().click();
      await page.locator(`${FIELD}:focus`).waitFor();
      return since("usable", start);
    },
    ask: async (text, pace) => {
      const start = await page.evaluate(() => performance.now());
      if (pace === undefined) await page.fill(FIELD, text);
      else {
        await page.fill(FIELD, "");
        await page.locator(FIELD).pressSequentially(text, { delay: pace, timeout: 0 });
      }
      // A busy machine may take longer than any pause to begin.
      await page
        .waitForFunction((from) => ((globalThis as unknown as Watched).standing ?? 0) > from, start)
        .catch(() => Promise.reject(new Error(`Search shows nothing for "${text}".`)));
      await wire.calm(line.delay + PAUSE);
      return since("standing", start);
    },
    shown: () => page.locator(`${BODY} .search-results a.search-link`).count(),
    close: () => context.close(),
  };
}

interface Watched {
  /** When the field had the focus, and when the results were last changed. */
  usable: number | undefined;
  standing: number | undefined;
}

/** Runs in the page: notes when the dialog can be typed into, and each change of the results. */
function watch([field, body]: readonly [string, string]): void {
  const noted: Watched = { usable: undefined, standing: undefined };
  Object.defineProperties(globalThis, {
    usable: { get: () => noted.usable },
    standing: { get: () => noted.standing },
  });
  addEventListener("focusin", ({ target }) => {
    if (noted.usable === undefined && (target as Element).matches(field)) noted.usable = performance.now();
  });
  new MutationObserver((changes) => {
    if (changes.some(({ target }) => (target as Element).matches(body))) noted.standing = performance.now();
  }).observe(document.body, { childList: true, subtree: true });
}
