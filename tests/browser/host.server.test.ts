import { expect, test } from "vitest";
import { useSite } from "./site.ts";

const site = useSite();
const get = (address: string) => fetch(site.url + address, { redirect: "manual" });

test("a part of the framework answers 200, an unknown page 404 with ways on", async () => {
  expect((await get("/framework/2b3/")).status).toBe(200);
  const missing = await get("/no-such-page/");
  expect(missing.status).toBe(404);
  expect(await missing.text()).toContain("There is no page at this address");
});

test.each([
  ["/framework/1/", "/plan/objectives/1/"],
  ["/framework/1A11/", "/framework/1a11/"],
  ["/framework/1a.1.1/", "/framework/1a11/"],
  ["/framework/E4/", "/plan/enablers/4/"],
  ["/framework/1a11a/", "/framework/1a11/#1a11a"],
  ["/framework/gcm21/", "/framework/gcm/21/"],
])("%s leads to the one address", async (typed, address) => {
  const answer = await get(typed);
  expect(answer.status).toBe(301);
  expect(answer.headers.get("location")).toBe(address);
});

test("headers are those that a careful host sends", async () => {
  const { headers } = await get("/plan/vision/");
  expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
});

test("a missing page proposes what was meant", async () => {
  const { page, close } = await site.open("/framwork/1a11/", { provokes: /404/ });
  await page.locator(".meant a").first().waitFor();
  expect(await page.locator(".meant a").first().getAttribute("href")).toContain("/framework/1a11/");
  await close();
});

test("exports are there, and their numbers are those of the page", async () => {
  const bytes = new Uint8Array(await (await get("/exports/indicators.csv")).arrayBuffer());
  // The mark by which a spreadsheet knows UTF-8.
  expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
  const csv = new TextDecoder().decode(bytes);
  const rows = csv.trim().split("\r\n").slice(1);
  expect(rows.filter((row) => /^"?[1-3]/.test(row))).toHaveLength(301);
});
