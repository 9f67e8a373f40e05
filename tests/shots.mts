import { launch } from "@portolan/chromium";
import { listen } from "@portolan/serve";
const server = await listen({ root: "/work/main/apps/portal/dist", port: 0 });
const base = server.url.replace(/\/$/, "");
const browser = await launch();
for (const [w, h] of [[360, 740], [1280, 900]] as const)
  for (const scheme of ["light", "dark"] as const)
    for (const lang of ["", "/ar"]) {
      if (lang === "/ar" && scheme === "dark" && w === 1280) continue;
      const page = await (await browser.newContext({ viewport: { width: w, height: h }, colorScheme: scheme })).newPage();
      const name = `${w}-${scheme}${lang.replace("/", "-")}`;
      await page.goto(`${base}${lang}/library/?kind=case&q=water`);
      await page.waitForSelector("portolan-library .items > li a");
      await page.waitForTimeout(600);
      await page.screenshot({ path: `/tmp/pics/lib-${name}.png`, fullPage: false });
      await page.locator(".items").first().scrollIntoViewIfNeeded(); await page.mouse.wheel(0, 500); await page.waitForTimeout(500);
      await page.screenshot({ path: `/tmp/pics/lib2-${name}.png` });
      await page.goto(`${base}${lang || "/"}`.replace(/\/ar$/, "/ar/"));
      await page.keyboard.press("/"); await page.waitForTimeout(800);
      await page.keyboard.type(lang ? "حماية الأطفال" : "we ran out of firewood"); await page.waitForTimeout(2000);
      await page.screenshot({ path: `/tmp/pics/search-${name}.png` });
      await page.context().close();
    }
await browser.close(); await server.close();
