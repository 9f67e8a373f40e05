import { expect, test } from "vitest";
import { type Citation, cite, citedAddress, formats } from "./cite.ts";

const vision: Citation = {
  author: "Portolan",
  title: "Vision",
  site: "Portolan",
  checked: "2026-11-24",
  day: "24 November 2026",
  address: "https://plan.example/plan/vision/",
  language: "en",
  paragraph: { id: "p12", name: "paragraph 12" },
  nature: "Independent paraphrase, not the organization's own wording.",
  official: { words: "For the organization's wording:", url: "https://www.iom.int/plan" },
};

test("every form names the portal, the kind of text, the paragraph's address and the official page", () => {
  for (const format of formats) {
    const text = cite(format, vision);
    expect(text, format).toContain("Portolan");
    expect(text, format).toMatch(/[Ii]ndependent paraphrase, not the organization's own wording/);
    expect(text, format).toContain("https://plan.example/plan/vision/#p12");
    expect(text, format).toContain("https://www.iom.int/plan");
  }
});

test("without a paragraph the page itself is cited", () => {
  const page = { ...vision, paragraph: undefined };
  expect(citedAddress(page)).toBe("https://plan.example/plan/vision/");
  for (const format of formats) expect(cite(format, page), format).not.toMatch(/p12|aragraph 12/);
});

test("APA has the date of the last check, and leaves out a site that is the author", () => {
  expect(cite("apa", vision)).toBe(
    "Portolan. (2026, November 24). Vision (paragraph 12) [Independent paraphrase, not the organization's own wording]. https://plan.example/plan/vision/#p12 For the organization's wording: https://www.iom.int/plan",
  );
  expect(cite("apa", { ...vision, author: "IOM" })).toContain("own wording]. Portolan. https://");
  expect(cite("apa", { ...vision, language: "fr", day: "24 novembre 2026" })).toContain("(24 novembre 2026)");
});

test("BibTeX makes harmless what TeX would run", () => {
  const text = cite("bibtex", { ...vision, title: "50 % of {A} & B_1 \\input{x} #2 ~ ^ $" });
  expect(text).toContain(
    "title = {{50 \\% of \\{A\\} \\& B\\_1 \\textbackslash{}input\\{x\\} \\#2 \\textasciitilde{} \\textasciicircum{} \\$}}",
  );
});

test("BibTeX writes marked letters as commands and leaves other scripts as they are", () => {
  const text = cite("bibtex", { ...vision, title: "Évolution, niño, cœur – “ça”, الرؤية, naïve" });
  expect(text).toContain(
    "title = {{{\\'{E}}volution, ni{\\~{n}}o, c\\oe{}ur -- ``{\\c{c}}a'', الرؤية, na{\\\"{\\i}}ve}}",
  );
});

test("BibTeX braces stay balanced whatever a title or an address holds", () => {
  const text = cite("bibtex", {
    ...vision,
    title: "}} @misc{evil,\n author={x}",
    address: "https://plan.example/a}b{c/",
  });
  const bare = text.replaceAll(/\\[{}\\]/g, "");
  expect(bare.match(/\{/g)?.length).toBe(bare.match(/\}/g)?.length);
  expect(text.split("\n").filter((l) => l.startsWith("@"))).toHaveLength(1);
  expect(text).toContain("url = {https://plan.example/a%7Db%7Bc/#p12}");
});

test("a BibTeX key is made of plain letters, digits and hyphens", () => {
  expect(cite("bibtex", vision)).toMatch(/^@misc\{portolan-2026-plan-vision-p12,\n/);
  expect(cite("bibtex", { ...vision, address: "/ar/plan/objectives/1/", title: "إنقاذ" })).toMatch(
    /^@misc\{portolan-2026-ar-plan-objectives-1-p12,/,
  );
  expect(cite("bibtex", { ...vision, address: "/plan/a,b_{c}/é/" })).toMatch(/^@misc\{[a-z0-9-]+,\n/);
});

test("RIS has one tag a line, ends its lines with CR LF and its record with ER", () => {
  const lines = cite("ris", vision).split("\r\n");
  expect(lines.at(0)).toBe("TY  - ELEC");
  expect(lines.at(-2)).toBe("ER  - ");
  expect(lines).toContain("DA  - 2026/11/24");
  for (const l of lines.slice(0, -1)) expect(l).toMatch(/^[A-Z][A-Z0-9] {2}- /);
});

test("a line end in a title adds no tag to RIS, whichever line end it is", () => {
  for (const end of ["\n", "\r\n", "\r", "\u2028", "\u0085", "\v"]) {
    const text = cite("ris", { ...vision, title: `Vision${end}AU  - Somebody else` });
    expect(text.match(/^AU {2}- /gm), JSON.stringify(end)).toHaveLength(1);
    expect(text).toContain("TI  - Vision AU - Somebody else\r\n");
  }
});
