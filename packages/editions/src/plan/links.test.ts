import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { expect, test } from "vitest";
import { relinker } from "./links.ts";
import type { Plan } from "./read.ts";

const section = h("section", [
  h("h2", { id: "vision" }),
  h("div", { id: "vision-p1" }),
  h("div", { id: "vision-the-sentence" }),
]);
const part = {
  id: "vision",
  address: "/plan/vision/",
  title: "Vision",
  code: undefined,
  hue: undefined,
  section,
  sources: undefined,
};
const plan: Plan = {
  chapters: [{ id: "chapter-1", address: "/plan/", title: "Origin", parts: [part] }],
  checked: "",
  wording: "",
  official: undefined,
  mark: h("svg"),
  stylesheets: [],
};
const relinked = (link: Element, site?: string) => toHtml(relinker(plan, site)(h("p", link)));

test.each([
  ["/plan/vision/", "#vision"],
  ["/plan/vision/#p1", "#vision-p1"],
  ["/plan/vision/#the-sentence", "#vision-the-sentence"],
  ["/plan/", "#chapter-1"],
  ["/plan/#vision", "#vision"],
])("%s is a place in the edition: %s", (href, place) => {
  expect(relinked(h("a", { href }, "there"))).toBe(`<p><a href="${place}">there</a></p>`);
});

test.each(["/framework/1a/", "/plan/vision/#gone"])("%s is not in it: the site's address, or words alone", (href) => {
  expect(relinked(h("a", { href, title: "What it is" }, "there"), "https://plan.example.org")).toContain(
    `href="https://plan.example.org${href}"`,
  );
  expect(relinked(h("a", { href, title: "What it is" }, "there"))).toBe("<p><span>there</span></p>");
});

test("a paragraph's number is its address, not the place where the reader is", () => {
  const number = h("a", { className: "at", href: "/plan/vision/#p1", ariaLabel: "Cite paragraph 1" }, "1");
  expect(relinked(number, "https://plan.example.org")).toBe(
    '<p><a class="at" href="https://plan.example.org/plan/vision/#p1">1</a></p>',
  );
  expect(relinked(number)).toBe('<p><span class="at">1</span></p>');
});

test("an address of another host stays and is written out on paper", () => {
  expect(relinked(h("a", { href: "https://www.iom.int/" }, "IOM"))).toBe(
    '<p><a href="https://www.iom.int/" class="out">IOM</a></p>',
  );
});
