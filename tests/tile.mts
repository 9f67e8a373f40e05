import { launch } from "@portolan/chromium";
import { readFileSync } from "node:fs";
const browser = await launch();
for (const [out, files, w] of [["t360", ["lib-360-light","lib2-360-light","lib-360-dark","lib-360-light-ar","search-360-light","search-360-dark","search-360-light-ar"], 360], ["t1280", ["lib-1280-light","lib2-1280-dark","lib-1280-light-ar","search-1280-light","search-1280-dark","search-1280-light-ar"], 640]] as any) {
  const page = await browser.newPage({ viewport: { width: w === 360 ? 360 * files.length : 1920, height: w === 360 ? 740 : 900 } });
  await page.setContent(`<body style="margin:0;display:flex;flex-wrap:wrap">${files.map((f: string) => `<img width=${w} src="data:image/png;base64,${readFileSync(`/tmp/pics/${f}.png`).toString("base64")}">`).join("")}</body>`);
  await page.screenshot({ path: `/tmp/pics/${out}.png` });
}
await browser.close();
