import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { expect, test } from "vitest";
import { type Citation, citeAll } from "./cite.ts";

/** What a reference manager makes of a file. */
interface Reference {
  title: string;
  URL: string;
  note: string;
  author: { family?: string; literal?: string }[];
  issued?: { "date-parts": number[][] };
}

const base: Citation = {
  author: "Portolan",
  title: "Vision",
  site: "Portolan",
  checked: "2026-11-24",
  day: "24 November 2026",
  address: "https://plan.example/plan/vision/",
  language: "en",
  nature: "Independent paraphrase, not the organization's own wording.",
  official: { words: "For the organization's wording:", url: "https://www.iom.int/plan" },
};

const titles = [
  "Vision",
  '50 % of {A} & "B" _ #2 ~ ^ $ \\x',
  "L’Évolution à cœur ouvert : où ça mène",
  "Niños y jóvenes, ¿qué aprendimos?",
  "إنقاذ الأرواح وحماية الناس أثناء تنقلهم",
  "A title with : a colon, {braces} and a back\\slash",
];

test.each(["bibtex", "ris"] as const)("a reference manager reads %s back as it was written", (format) => {
  const citations = titles.map((title, i) => ({ ...base, title, address: `${base.address}${i}/` }));
  const type = format === "ris" ? "@ris/file" : "@bibtex/text";
  const read = new Cite(citeAll(format, citations), { forceType: type }).data as Reference[];
  expect(read.map((r) => r.title.replaceAll("’", "'"))).toEqual(titles.map((t) => t.replaceAll("’", "'")));
  for (const [i, reference] of read.entries()) {
    expect(reference.URL).toBe(citations[i]?.address);
    expect(reference.author.map((a) => a.family ?? a.literal)).toEqual(["Portolan"]);
    expect(reference.issued?.["date-parts"]).toEqual([[2026, 11, 24]]);
    expect(reference.note).toContain("Independent paraphrase, not the organization's own wording.");
    expect(reference.note).toContain("https://www.iom.int/plan");
  }
});

test.each(["bibtex", "ris"] as const)("in %s a page without a recorded day has none", (format) => {
  const text = citeAll(format, [{ ...base, checked: "", day: "n.d." }]);
  const type = format === "ris" ? "@ris/file" : "@bibtex/text";
  const [read] = new Cite(text, { forceType: type }).data as Reference[];
  expect(read).toMatchObject({ title: "Vision", URL: base.address });
  expect(read?.issued).toBeUndefined();
});
