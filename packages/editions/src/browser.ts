import { launch } from "@portolan/chromium";

/** `node packages/editions/src/browser.ts`: exits with 1 and one sentence where no browser runs that could print. */
try {
  const browser = await launch();
  await browser.close();
} catch (error) {
  console.error(`The PDF cannot be made. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
