import { expect, test } from "vitest";
import { focused, tabTo } from "./reader.ts";
import { useSite } from "./site.ts";

const site = useSite();
test("the first stop leads past the header to the text", async () => {
  const { page, close } = await site.open("/plan/vision/");
  await page.keyboard.press("Tab");
  expect(await focused(page)).toContain("Skip to content");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
  await close();
});

test("keys that are typed in a field open nothing", async () => {
  const { page, close } = await site.open("/framework/");
  await page.locator("tree-filter input, form input").first().focus();
  await page.keyboard.type("/");
  expect(await page.locator("dialog[open]").count()).toBe(0);
  await close();
});

test("the explorer is opened and filtered by keyboard, down to the page of an output", async () => {
  const { page, close } = await site.open("/framework/");
  await page.locator("tree-filter input").first().focus();
  await page.keyboard.type("1a11");
  await page.getByRole("status").filter({ hasText: "Found" }).waitFor();
  await tabTo(page, (text) => text.startsWith("1a11"));
  await page.keyboard.press("Enter");
  await page.waitForURL("**/framework/1a11/");
  expect(await page.locator("h1").count()).toBe(1);
  await close();
});

test("a paragraph is cited by keyboard, and there is a way past all controls", async () => {
  const { page, close } = await site.open("/plan/vision/", { permissions: ["clipboard-read", "clipboard-write"] });
  await tabTo(page, (text) => text.startsWith("Cite paragraph 1"));
  await page.keyboard.press("Space");
  await page.locator("dialog[open]").waitFor();
  const formats = (await page.locator("dialog pre").allTextContents()).join("\n");
  expect(formats).toContain(`${site.url}/plan/vision/#p1`);
  expect(formats).toContain("Portolan");
  expect(formats).toContain("Independent paraphrase");
  expect(await page.locator("dialog a[href*='iom.int']").count()).toBeGreaterThan(0);
  await page.locator("dialog button", { hasText: "Copy" }).nth(1).click();
  await page.locator("dialog [role=status]", { hasText: "Copied" }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("/plan/vision/#p1");
  await page.keyboard.press("Escape");
  expect(await focused(page)).toContain("Cite paragraph 1");
  await page.locator(".numbers input").check();
  expect(await page.locator("a.at:visible").count()).toBe(0);
  await close();
});

test("on a phone the menu opens, closes on Escape and gives the focus back", async () => {
  const { page, close } = await site.open("/plan/vision/", { width: 360 });
  await page.locator("details.menu summary").focus();
  await page.keyboard.press("Enter");
  expect(await page.locator("details.menu").getAttribute("open")).not.toBeNull();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  expect(await page.locator("details.menu").getAttribute("open")).toBeNull();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
  await close();
});

test("what has the focus can be seen", async () => {
  const { page, close } = await site.open("/plan/vision/");
  await tabTo(page, (text) => text === "Plan");
  const width = await page.evaluate(() =>
    Number.parseFloat(getComputedStyle(document.activeElement ?? document.body).outlineWidth),
  );
  expect(width).toBeGreaterThanOrEqual(2);
  await close();
});
