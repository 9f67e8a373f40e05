import type { Browser, CDPSession, Page } from "playwright-core";
import { Wire } from "./wire.ts";

/** Where readers start from: a page that has nothing of search but the link to it. */
const FROM = "/plan/vision/";
const FIELD = "dialog portolan-search input:not([type=checkbox])";

/** A reader with an empty cache, on a page of the site. */
export interface Reader {
  page: Page;
  session: CDPSession;
  wire: Wire;
  /** Presses the link to search; resolves when the field has the focus, with the milliseconds that took. */
  open(): Promise<number>;
  /** Puts a question into the field at once; resolves when results stand, with the milliseconds that took. */
  ask(text: string): Promise<number>;
  /** How many results are shown. */
  shown(): Promise<number>;
  close(): Promise<void>;
}

/** Opens a page of the site in a fresh profile. `line` is the delay in milliseconds, and bytes in a second. */
export async function readerOf(
  browser: Browser,
  url: string,
  line: { delay: number; bytes?: number },
): Promise<Reader> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
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
  const act = async (what: () => Promise<void>, done: () => Promise<number | undefined>): Promise<number> => {
    const start = await page.evaluate(() => performance.now());
    await what();
    await wire.calm(line.delay + 400);
    const end = await done();
    if (end === undefined) throw new Error("Search shows nothing.");
    return end - start;
  };
  await page.evaluate(watch, FIELD);
  return {
    page,
    session,
    wire,
    open: () =>
      act(
        async () => {
          await page.locator("a[data-search]").first().click();
          await page.locator(`${FIELD}:focus`).waitFor();
        },
        () => page.evaluate(() => (globalThis as unknown as Watched).usable),
      ),
    ask: (text) =>
      act(
        () => page.fill(FIELD, text),
        () => page.evaluate(() => (globalThis as unknown as Watched).standing),
      ),
    shown: () => page.locator("dialog [data-part=results] a[data-result]").count(),
    close: () => context.close(),
  };
}

interface Watched {
  /** When the field had the focus, and when the results were last changed. */
  usable?: number;
  standing?: number;
}

/** Runs in the page: notes when the dialog can be typed into, and each change of the results. */
function watch(field: string): void {
  const noted: Watched = {};
  Object.defineProperties(globalThis, {
    usable: { get: () => noted.usable },
    standing: { get: () => noted.standing },
  });
  addEventListener("focusin", ({ target }) => {
    if (noted.usable === undefined && target instanceof Element && target.matches(field))
      noted.usable = performance.now();
  });
  new MutationObserver((changes) => {
    for (const { target } of changes)
      if (target instanceof Element && target.closest("dialog [data-part=results]")) noted.standing = performance.now();
  }).observe(document.body, { childList: true, subtree: true });
}
