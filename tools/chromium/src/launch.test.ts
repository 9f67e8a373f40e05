import { expect, test } from "vitest";
import { launch } from "./index.ts";

test("launches a Chromium that draws text", { timeout: 120_000 }, async () => {
  const browser = await launch();
  const page = await browser.newPage();
  await page.setContent("<p id=a>wide</p><style>p { position: absolute }</style>");
  const width = await page.evaluate(() => document.querySelector("#a")?.getBoundingClientRect().width);
  await browser.close();
  expect(width).toBeGreaterThan(10);
});

test("says so when CHROMIUM_PATH leads nowhere", async () => {
  process.env["CHROMIUM_PATH"] = "/nowhere/chromium";
  await expect(launch()).rejects.toThrow('CHROMIUM_PATH is "/nowhere/chromium"');
  delete process.env["CHROMIUM_PATH"];
});
