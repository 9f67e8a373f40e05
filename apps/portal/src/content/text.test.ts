import { expect, test } from "vitest";
import { textHtml } from "./text.ts";

const block = { kind: "paragraph" as const, html: "<p>Words</p>", id: "p3", formerIds: [] };

test("a paragraph has its id and a control that names its number", () => {
  expect(textHtml([block], { language: "en" })).toBe(
    '<div class="para" id="p3"><a class="at" href="#p3" aria-label="Cite paragraph 3">3</a><p>Words</p></div>',
  );
});

test("on a page of several texts ids have a prefix, controls lead to the document, and headings stand deeper", () => {
  const heading = { kind: "heading" as const, depth: 2, html: "Title", id: "title", formerIds: [] };
  const html = textHtml([heading, block], { language: "en", prefix: "vision-", home: "/plan/vision/", deeper: 1 });
  expect(html).toContain('<h3 id="vision-title">Title</h3>');
  expect(html).toContain('id="vision-p3"><a class="at" href="/plan/vision/#p3"');
});

test("an id that a block took over still leads to it, and nothing breaks out of an attribute", () => {
  expect(textHtml([{ ...block, formerIds: ["p1"] }], { language: "en" })).toContain(
    '<span id="p1"></span><a class="at"',
  );
  expect(textHtml([{ ...block, id: 'p"<&' }], { language: "en" })).toContain('id="p&#34;&lt;&#38;"');
});
