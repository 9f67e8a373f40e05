/**
 * Every rule that content and the built site are held to: its permanent name and why it matters.
 * `docs/problems.md` is made from this list.
 */
export const rules = {
  "yaml-syntax": "YAML that cannot be read leaves the whole file out.",
  "mdx-syntax": "MDX that cannot be read leaves the whole document out.",
  "unknown-kind": "A document's kind decides its fields, its template and its address.",
  "missing-field": "A page cannot be made without the fields that its kind needs.",
  "unknown-field": "A misspelt field would be dropped in silence.",
  "invalid-field": "A value of the wrong form breaks what is computed from it.",
  "unknown-component": "The dialect is closed, so that every document means the same in pages, editions and feeds.",
  "unknown-attribute": "A misspelt attribute would be dropped in silence.",
  "invalid-attribute": "A component can only be drawn from attributes of the right form.",
  "misplaced-component": "A block inside a sentence, or a word standing as a block, cannot be drawn.",
  "forbidden-construct": "Content is data: nothing in it is run, and no raw HTML reaches a page.",
  "forbidden-address": "An address that runs code or leaves out the scheme puts readers at risk.",
  "heading-depth": "The page owns the one h1; a skipped level loses people who read by headings.",
  "dangling-code": "A reference to a part of the plan that does not exist leads nowhere.",
  "dangling-figure": "A number in prose must have a record with source, date and confidence.",
  "dangling-source": "A statement must rest on a source that is in the register.",
  "dangling-link": "A link inside the portal must lead to a page that exists.",
  "dangling-anchor": "A link to a place on a page must lead to a place that exists.",
  "dangling-image": "A picture that is not there shows as a broken frame.",
  "dangling-vocabulary": "Vocabularies are closed: a document cannot invent a theme or a unit.",
  "duplicate-code": "One code has one meaning and one permanent address.",
  "duplicate-address": "Two documents at one address: one of them would be lost.",
  "duplicate-id": "An id that is used twice points at two things.",
  "misplaced-code": "A code says where it belongs: 1a11 stands under 1a1.",
  "empty-document": "A page whose body comes out empty tells a reader nothing.",
  "no-page": "A document that yields no page cannot be read.",
  "translation-without-source": "A translation inherits its facts from the document in the source language.",
  "translation-shape": "Translations share paragraph ids with their source, block for block.",
  "register-stale": "Paragraph ids are permanent; the register must know each paragraph of the plan.",
  "register-syntax":
    "A register that cannot be read would be made anew, and every cited paragraph would lose its address.",
  "register-retired": "An address that was cited must keep leading somewhere.",
  "package-kinds": "A content package declares which kinds it holds, so that nothing in it is overlooked.",
  "render-failed": "A template that throws leaves a page out.",
  "page-missing": "Every page that the graph expects must exist.",
  "page-unexpected": "A page that the graph does not know is out of everybody's sight.",
  "page-weight": "The page and what blocks it must fit the first round trip of a slow line.",
  "script-weight": "Reading pages run little script; phones pay for it in time and battery.",
  "broken-link": "Every internal link, anchor and image of the built site must resolve.",
  "foreign-request": "A page asks no other host for anything: privacy, and it works where those hosts do not.",
  "empty-page": "A page that says nothing wastes its reader's visit.",
  "missing-title": "A page without title or description has no name in tabs, lists and search results.",
  "duplicate-title": "Titles and descriptions tell search results and browser tabs apart.",
  "heading-count": "A page has exactly one h1.",
  "content-security-policy": "Each page carries the strict policy of the site, before anything that it governs.",
  "inline-script":
    "Script that stands in a page needs an exception in the policy, which would let foreign script in too.",
  "inline-style": "A style attribute needs an exception in the policy.",
  "page-language": "Screen readers and search engines go by the language and direction that a page declares.",
  "language-alternates": "Search engines heed languages of a page only where each names all the others.",
} as const;

/** The permanent name of a rule. */
export type Rule = keyof typeof rules;
