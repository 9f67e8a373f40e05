import { launch } from "@portolan/chromium";
import { listen } from "@portolan/serve";

/** A printed document, and the words of its headings in order. */
export interface Printed {
  pdf: Uint8Array;
  headings: string[];
}

/** Prints one document after the other, in the same browser, to PDF. */
export interface Printer {
  print: (html: string) => Promise<Printed>;
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
      const headings = await page.evaluate(() =>
        [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((h) => h.textContent.replaceAll(/\s+/g, " ").trim()),
      );
      return {
        pdf: await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true }),
        headings,
      };
    },
    close: async () => {
      await browser.close();
      await close();
    },
  };
}
