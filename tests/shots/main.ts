import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launch } from "@portolan/chromium";
import { listen } from "@portolan/serve";
import type { Page } from "playwright-core";

/** One picture: its name, the page, width, colours, and what is done to the page first. */
type Shot = [
  name: string,
  address: string,
  width: number,
  scheme: "light" | "dark",
  act?: (page: Page) => Promise<void>,
];

const search = async (page: Page) => {
  await page.keyboard.press("/");
  await page.locator("dialog[open]").waitFor();
  await page.keyboard.type("who pays for IOM");
  await page.locator("dialog .search-results a").first().waitFor();
};
const cite = async (page: Page) => {
  await page.locator("a.at").nth(1).click();
  await page.locator("dialog[open]").waitFor();
};
const menu = (page: Page) => page.locator("details.menu summary").click();
const open = (page: Page) => page.locator(".tree details > summary").first().click();

const PILOTS =
  "?cases=african-talent-hiring-nigeria-senegal,displaced-talent-catalog-jordan-lebanon,ict-skill-partnerships-morocco-nigeria,thamm-labour-mobility-north-africa";
const LIST = "#l=1.4,c/solar-hub-malakal:ask%20Juba%20first,l/same-fuel-for-host-families,f/1a11,/fr/plan/vision";
const compared = (page: Page) => page.locator(".sideways table").waitFor();
const found = (page: Page) => page.locator("#found").waitFor();
const shared = (page: Page) => page.locator(".entries a").nth(3).waitFor();
const kept = async (page: Page) => {
  await shared(page);
  await page.locator(".place .ways button").first().click();
};

const shots: Shot[] = [
  ["home-wide", "/", 1280, "light"],
  ["home-phone-dark", "/", 360, "dark"],
  ["home-arabic", "/ar/", 1280, "light"],
  ["home-arabic-phone", "/ar/", 360, "light"],
  ["home-menu-phone", "/", 360, "light", menu],
  ["plan-wide", "/plan/", 1280, "light"],
  ["plan-phone", "/plan/", 360, "dark"],
  ["vision-wide-dark", "/plan/vision/", 1280, "dark"],
  ["objective-wide", "/plan/objectives/1/", 1280, "light"],
  ["objective-phone", "/plan/objectives/1/", 360, "light"],
  ["objective-arabic", "/ar/plan/objectives/1/", 1280, "light"],
  ["objective-arabic-phone-dark", "/ar/plan/objectives/1/", 360, "dark"],
  ["enabler-wide-dark", "/plan/enablers/4/", 1280, "dark"],
  ["output-wide", "/framework/1a11/", 1280, "light"],
  ["output-phone-dark", "/framework/1a11/", 360, "dark"],
  ["explorer-wide", "/framework/", 1280, "light", open],
  ["explorer-filtered-phone", "/framework/?q=police", 360, "light"],
  ["crosswalk-wide", "/framework/crosswalk/", 1280, "light"],
  ["crosswalk-phone-dark", "/framework/crosswalk/", 360, "dark"],
  ["target-wide-dark", "/framework/gcm/21/", 1280, "dark"],
  ["figures-wide", "/figures/", 1280, "light"],
  ["figures-phone-dark", "/figures/", 360, "dark"],
  ["sources-wide", "/sources/", 1280, "light"],
  ["library-wide", "/library/", 1280, "light"],
  ["library-phone-dark", "/library/?kind=case&theme=climate", 360, "dark", found],
  ["case-wide", "/cases/solar-hub-malakal/", 1280, "light"],
  ["case-phone-dark", "/cases/solar-hub-malakal/", 360, "dark"],
  ["lesson-phone", "/lessons/same-fuel-for-host-families/", 360, "light"],
  ["resource-wide-dark", "/resources/sphere-in-practice/", 1280, "dark"],
  ["story-wide", "/stories/leased-sun-malakal/", 1280, "light"],
  ["story-phone-dark", "/stories/leased-sun-malakal/", 360, "dark"],
  ["term-phone", "/glossary/theory-of-change/", 360, "light"],
  ["gaps-wide", "/gaps/", 1280, "light"],
  ["compare-wide", `/compare/${PILOTS}`, 1280, "light", compared],
  ["compare-wide-dark", `/compare/${PILOTS}`, 1280, "dark", compared],
  ["compare-phone-dark", `/compare/${PILOTS}`, 360, "dark", compared],
  ["compare-arabic", `/ar/compare/${PILOTS}`, 1280, "light", compared],
  ["list-wide", `/list/${LIST}`, 1280, "light", kept],
  ["list-phone-dark", `/list/${LIST}`, 360, "dark", kept],
  ["list-arabic-phone", `/ar/list/${LIST}`, 360, "light", kept],
  ["list-shared-phone", `/list/${LIST}`, 360, "light", shared],
  ["tried-phone", "/tried/?case=solar-hub-malakal", 360, "light"],
  ["evidence-wide", "/evidence/", 1280, "light"],
  ["evidence-phone-dark", "/evidence/", 360, "dark"],
  ["evidence-regions-wide-dark", "/evidence/regions/", 1280, "dark"],
  ["results-wide", "/results/", 1280, "light"],
  ["results-phone-dark", "/results/", 360, "dark"],
  ["countries-wide", "/countries/", 1280, "light"],
  ["countries-phone", "/countries/", 360, "light"],
  ["country-wide-dark", "/countries/bd/", 1280, "dark"],
  ["country-phone-dark", "/countries/bd/", 360, "dark"],
  ["search-wide", "/plan/vision/", 1280, "light", search],
  ["search-phone-dark", "/plan/vision/", 360, "dark", search],
  ["cite-phone", "/plan/vision/", 360, "light", cite],
  ["missing-wide", "/framwork/1a11/", 1280, "light"],
  ["design-wide", "/design/", 1280, "light"],
];

const folder = join(import.meta.dirname, "../../shots");
mkdirSync(folder, { recursive: true });
const server = await listen({ root: join(import.meta.dirname, "../../apps/portal/dist"), port: 0 });
const browser = await launch();
for (const [name, address, width, scheme, act] of shots) {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 780 : 900 },
    colorScheme: scheme,
  });
  const page = await context.newPage();
  await page.goto(server.url.replace(/\/$/, "") + address, { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready);
  await act?.(page);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
}
await browser.close();
await server.close();
console.log(`${shots.length} pictures in shots/`);
