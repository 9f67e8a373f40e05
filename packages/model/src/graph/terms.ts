import type { TermRecord } from "../kinds/index.ts";

/** What of a term is needed to know it in running text. */
export type TermForms = Pick<TermRecord, "id" | "term" | "abbreviation" | "forms">;

/**
 * A pattern that finds any of the terms as whole words, the longest first, and the id that each spelling stands for.
 * Case counts where a spelling has capitals, so that `IDP` is found and `who` is not taken for an agency.
 */
export function termPattern(terms: readonly TermForms[]): { pattern: RegExp; idOf: (found: string) => string } {
  const ids = new Map<string, string>();
  for (const { id, term, abbreviation, forms } of terms)
    for (const form of [term, abbreviation ?? "", ...forms]) if (form !== "" && !ids.has(form)) ids.set(form, id);
  // A sentence may begin with the term.
  for (const [form, id] of Array.from(ids)) {
    const capital = form.charAt(0).toUpperCase() + form.slice(1);
    if (!ids.has(capital)) ids.set(capital, id);
  }
  const forms = [...ids.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(escape);
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join("|")})(?![\\p{L}\\p{N}-])`, "gu"),
    idOf: (found) => ids.get(found) ?? "",
  };
}

/** Tells which terms a text uses: their ids in the order of their first place. */
export function termMatcher(terms: readonly TermForms[]): (text: string) => string[] {
  const { pattern, idOf } = termPattern(terms);
  return (text) => [...new Set(text.match(pattern)?.map(idOf))];
}

const escape = (form: string) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
