import { join } from "node:path";
import { launch } from "@portolan/chromium";
import { type Listening, listen } from "@portolan/serve";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";

/** The built site, served as a host would, and a browser to open it in. */
export interface Site {
  url: string;
  /** Opens an address in a page of its own. Console errors and requests to other hosts fail the test on `close`. */
  open(address: string, options?: Options): Promise<Opened>;
}

/** How a page is opened: size, scheme, with or without JavaScript, and console errors that the test provokes. */
export interface Options {
  width?: number;
  scheme?: "light" | "dark";
  javaScript?: boolean;
  permissions?: string[];
  provokes?: RegExp;
}

/** A page, and what asserts that nothing went wrong in it. */
export interface Opened {
  page: Page;
  close(): Promise<void>;
}

/** Serves `apps/portal/dist` and starts a browser for the tests of a file. */
export function useSite(): Site {
  let server: Listening;
  let browser: Browser;
  beforeAll(async () => {
    server = await listen({ root: join(import.meta.dirname, "../../apps/portal/dist"), port: 0 });
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  return {
    get url() {
      return server.url.replace(/\/$/, "");
    },
    open: (address, options = {}) => open(browser, server.url.replace(/\/$/, ""), address, options),
  };
}

async function open(browser: Browser, base: string, address: string, options: Options): Promise<Opened> {
  const { width = 1280, scheme = "light", javaScript = true, permissions = [], provokes } = options;
  const settings: BrowserContextOptions = {
    viewport: { width, height: width < 600 ? 760 : 900 },
    colorScheme: scheme,
    javaScriptEnabled: javaScript,
    permissions,
    hasTouch: width < 600,
  };
  const context = await browser.newContext(settings);
  const page = await context.newPage();
  const faults: string[] = [];
  const fault = (text: string) => {
    if (!provokes?.test(text)) faults.push(text);
  };
  page.on("console", (message) => message.type() === "error" && fault(message.text()));
  page.on("pageerror", (error) => fault(error.message));
  page.on(
    "request",
    (request) =>
      !request.url().startsWith(base) &&
      !request.url().startsWith("data:") &&
      fault(`asks another host: ${request.url()}`),
  );
  await page.goto(base + address, { waitUntil: "load" });
  return {
    page,
    close: async () => {
      await context.close();
      expect(faults, `${address}: errors in the console or requests to other hosts`).toEqual([]);
    },
  };
}

/** One address of each template, and of each kind of document and level of the framework. */
export const templates = [
  "/",
  "/plan/",
  "/plan/enablers/",
  "/plan/vision/",
  "/plan/objectives/1/",
  "/plan/enablers/4/",
  "/plan/priorities/2/",
  "/plan/data-for-foresight/",
  "/plan/global-compact/",
  "/plan/action-agenda/",
  "/framework/",
  "/framework/1a/",
  "/framework/3d1/",
  "/framework/2a13/",
  "/framework/gcm/",
  "/framework/gcm/21/",
  "/framework/sdg/",
  "/framework/sdg/10.7/",
  "/framework/crosswalk/",
  "/figures/",
  "/sources/",
  "/library/",
  "/themes/",
  "/library/theme/shelter-and-settlements/",
  "/library/place/ng/",
  "/library/kind/case/",
  "/library/result/not-published/",
  "/library/offline/partly/",
  "/cases/",
  "/cases/solar-hub-malakal/",
  "/lessons/same-fuel-for-host-families/",
  "/resources/sphere-in-practice/",
  "/stories/leased-sun-malakal/",
  "/glossary/",
  "/glossary/theory-of-change/",
  "/plan/objectives/1/learned/",
  "/actions/",
  "/gaps/",
  "/evidence/",
  "/evidence/regions/",
  "/evidence/1/",
  "/results/",
  "/countries/",
  "/countries/bd/",
  "/compare/",
  "/compare/?cases=solar-hub-malakal,solar-water-networks-coxs-bazar",
  "/list/",
  "/list/#l=1.2,c/solar-hub-malakal,l/same-fuel-for-host-families:ask",
  "/tried/?case=solar-hub-malakal",
  "/search/",
  "/about/",
  "/accessibility/",
  "/design/",
  "/404.html",
];

/** Pages that read from right to left. */
export const arabic = [
  "/ar/",
  "/ar/plan/vision/",
  "/ar/plan/objectives/1/",
  "/ar/search/",
  "/ar/library/",
  "/ar/compare/?cases=solar-hub-malakal,solar-water-networks-coxs-bazar",
  "/ar/list/",
  "/ar/tried/",
];
