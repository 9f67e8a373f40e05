import { launch } from "@portolan/chromium";
import { listen } from "@portolan/serve";

/** Prints one document after the other, in the same browser, to PDF. */
export interface Printer {
  print: (html: string) => Promise<Uint8Array>;
  close: () => Promise<void>;
}

/** Starts a browser that sees the folder as a site, so that the document gets the site's styles and fonts. */
export async function openPrinter(folder: string): Promise<Printer> {
  const browser = await launch();
  const { url, close } = await listen({ root: folder });
  const page = await browser.newPage();
  return {
    print: async (html) => {
      const address = `${url}/edition`;
      await page.unrouteAll();
      await page.route(address, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: html }));
      await page.goto(address);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
    },
    close: async () => {
      await browser.close();
      await close();
    },
  };
}
