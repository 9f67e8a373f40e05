import { expect, test } from "vitest";
import { markTerms } from "./terms.ts";

const terms = [
  { id: "idp", term: "internally displaced person", abbreviation: "IDP", forms: ["IDPs"], definition: "", address: "" },
];
const paragraph = (html: string) => ({ kind: "paragraph" as const, html, id: "p1", formerIds: [] });
const heading = (html: string) => ({ kind: "heading" as const, depth: 2, html, id: "h", formerIds: [] });
const marked = (...blocks: Parameters<typeof markTerms>[0]) => markTerms(blocks, terms).map((b) => b.html);

test("a term is marked once in a section, and anew in the next", () => {
  const link = '<a class="term" href="#term-idp">IDPs</a>';
  expect(
    marked(paragraph("<p>IDPs and IDPs</p>"), paragraph("<p>IDPs</p>"), heading("Next"), paragraph("<p>IDPs</p>")),
  ).toEqual([`<p>${link} and IDPs</p>`, "<p>IDPs</p>", "Next", `<p>${link}</p>`]);
});

test("links, headings and quotations stay as they are", () => {
  const html = '<p><a href="/x/">IDPs</a></p>';
  expect(marked(heading("IDPs"), paragraph(html), paragraph("<blockquote><p>IDPs</p></blockquote>"))).toEqual([
    "IDPs",
    html,
    "<blockquote><p>IDPs</p></blockquote>",
  ]);
});
