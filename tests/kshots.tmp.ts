import { mkdirSync } from "node:fs";
import { launch } from "@portolan/chromium";
import { listen } from "@portolan/serve";

const list: [string, string, number, "light" | "dark", boolean][] = [
  ["case-wide", "/cases/solar-hub-malakal/", 1280, "light", true],
  ["case-phone", "/cases/solar-hub-malakal/", 360, "light", true],
  ["case-none-dark", "/cases/missing-migrants-project-worldwide/", 1280, "dark", false],
  ["lesson-phone", "/lessons/same-fuel-for-host-families/", 360, "light", false],
  ["lesson-wide", "/lessons/same-fuel-for-host-families/", 1280, "light", true],
  ["resource-phone", "/resources/" + (process.env.RES ?? "sphere-in-practice") + "/", 360, "dark", false],
  ["resource-wide", "/resources/" + (process.env.RES ?? "sphere-in-practice") + "/", 1280, "light", true],
  ["term-wide", "/glossary/theory-of-change/", 1280, "light", true],
  ["cases-index", "/cases/", 1280, "light", false],
  ["cases-index-phone", "/cases/", 360, "dark", false],
  ["library", "/library/", 1280, "light", true],
  ["library-phone", "/library/", 360, "light", true],
  ["actions", "/actions/", 1280, "light", false],
  ["gaps-phone", "/gaps/", 360, "light", false],
  ["gaps", "/gaps/", 1280, "dark", false],
  ["objective", "/plan/objectives/1/", 1280, "light", true],
  ["theme", "/themes/shelter-and-settlements/", 1280, "light", true],
  ["story-wide", "/stories/" + (process.env.STORY ?? "") + "/", 1280, "light", true],
  ["story-phone", "/stories/" + (process.env.STORY ?? "") + "/", 360, "dark", false],
];
const out = "/tmp/kshots";
mkdirSync(out, { recursive: true });
const server = await listen({ root: process.env.DIST ?? "/tmp/dist-know", port: 0 });
const browser = await launch();
const only = process.argv[2];
for (const [n, a, w, c, full] of list) {
  if (only && !n.startsWith(only)) continue;
  if (a === "/stories//") continue;
  const ctx = await browser.newContext({ viewport: { width: w, height: w < 600 ? 780 : 900 }, colorScheme: c });
  const p = await ctx.newPage();
  await p.goto(server.url.replace(/\/$/, "") + a, { waitUntil: "load" });
  await p.evaluate(() => document.fonts.ready);
  await p.screenshot({ path: `${out}/${n}.png`, fullPage: full });
  await ctx.close();
}
await browser.close();
await server.close?.();
process.exit(0);
