import { expect, test } from "vitest";
import { type Rewriting, rewriteMain } from "./rewrite.ts";

const away: Rewriting = {
  host: undefined,
  here: "/cases/x/",
  picture: () => undefined,
  pictureWords: (alt) => `Picture: ${alt}`,
};
const main = (html: string, rewriting = away) =>
  rewriteMain(
    `<head><title>x</title></head><body><nav>out</nav><main id="main" data-x="1">${html}</main><p>out</p></body>`,
    rewriting,
  );

test("what stands in main comes out, and nothing else", () => {
  expect(main('<p class="a">A &amp; <b>b</b> &lt;i&gt;<br>c</p>')).toBe(
    '<p class="a">A &amp; <b>b</b> &lt;i&gt;<br>c</p>',
  );
});

test("a link of the site is words where the site's address is not known, and whole where it is", () => {
  const link = '<a href="/cases/y/#p1" class="ref" hreflang="en">Case</a>';
  expect(main(link)).toBe('<span class="away ref" title="/cases/y/#p1">Case</span>');
  expect(main(link, { ...away, host: "https://p.example" })).toBe(
    '<a href="https://p.example/cases/y/#p1" class="ref" hreflang="en">Case</a>',
  );
});

test("places in the page and other sites stay links", () => {
  const links = '<a href="#p1">1</a><a href="https://www.iom.int/">IOM</a>';
  expect(main(links)).toBe(links);
  expect(main('<a href="/cases/x/#result-1" class="fact">7 tents</a>')).toBe(
    '<a href="#result-1" class="fact">7 tents</a>',
  );
  expect(main('<a href="/cases/xy/#p1">x</a>')).toBe('<span class="away" title="/cases/xy/#p1">x</span>');
});

test("a day stays in its line", () => {
  expect(main('<p>Checked, <due-day data-day="2027-02-28">due on 28 February</due-day> · kept</p>')).toBe(
    "<p>Checked, <span>due on 28 February</span> · kept</p>",
  );
});

test("what needs script or is there to be operated is left out whole, what is around it stays", () => {
  const html =
    '<p>a</p><script>x</script><section class="take"><p>b<br><a href="/list/">c</a></p></section><span hidden data-y>d</span><portolan-keep></portolan-keep><cite-page data-words="{}"><p>e</p></cite-page>';
  expect(main(html)).toBe("<p>a</p><div><p>e</p></div>");
});

test("a picture is in the file, or said in words", () => {
  const html = '<img src="/pictures/a.svg" alt="A <plant>" loading="lazy">';
  expect(main(html)).toBe("<em>Picture: A &lt;plant&gt;</em>");
  expect(main(html, { ...away, picture: () => "data:image/svg+xml;base64,AA" })).toBe(
    '<img src="data:image/svg+xml;base64,AA" alt="A <plant>">',
  );
});

test("drawings keep their attributes and close where they closed", () => {
  const svg = '<svg viewBox="0 0 1 1" role="img" aria-label="x"><rect x="1"></rect></svg>';
  expect(main(svg)).toBe(svg);
});
