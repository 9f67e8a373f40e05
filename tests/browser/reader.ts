import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

/** The text of a file that the page gives the reader when `act` is done. */
export async function savedBy(page: Page, act: () => Promise<unknown>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

/** What has the focus, as it is named. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() =>
    `${document.activeElement?.getAttribute("aria-label") ?? ""}${document.activeElement?.textContent ?? ""}`.trim(),
  );
}

/** Presses Tab until what is focused fits; the number of presses, or a failure after so many. */
export async function tabTo(page: Page, fits: (text: string) => boolean, limit = 80): Promise<number> {
  for (let n = 1; n <= limit; n++) {
    await page.keyboard.press("Tab");
    if (fits(await focused(page))) return n;
  }
  throw new Error(`not reached in ${limit} presses of Tab`);
}

/** A CSV file in its fields, as RFC 4180 has it. */
export function fieldsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv
    .replace(/^\uFEFF/, "")
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (quoted === undefined && plain === "" && end === "") break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end !== ",") rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
