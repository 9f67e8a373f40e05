import type { DocumentData } from "@portolan/model/schemas";
import type { Glossary, RealDocument, RealTerm } from "./originals.ts";
import { formOf, type Round } from "./round.ts";

/** The frontmatter of a copy. One that has a code in the plan becomes a plain part of it: codes are given once. */
export function copyData({ data }: RealDocument, round: Round): object {
  const joins = data.joins.map(({ to, why }) => ({ to: round.code(to), why }));
  const shared = { ...data, title: titleOf(data.title, round.mark), joins };
  switch (data.kind) {
    case "objective":
    case "enabler":
    case "priority":
      return { ...shared, kind: "plan-part", code: undefined };
    case "lesson":
      return { ...shared, ...goals(data, round), cases: data.cases.map(round.folder) };
    case "story":
      return { ...shared, ...goals(data, round), tells: data.tells.map(round.folder) };
    case "case":
    case "resource":
      return { ...shared, ...goals(data, round) };
    default:
      return shared;
  }
}

/** A number in the collection of facts is given once too: a copy is known by its folder. */
function goals({ globalCompact }: Extract<DocumentData, { globalCompact: number[] }>, round: Round): object {
  return { ref: undefined, globalCompact: globalCompact.map((n) => Number(round.code(`GCM ${n}`).slice(4))) };
}

/** The copy of a term, with forms of its own, so that texts of the same round use it and no other. */
export function copyTerm({ term }: RealTerm, round: Round): Glossary["terms"][number] {
  const form = (text: string) => formOf(text, round.mark);
  return {
    ...term,
    id: round.term(term.id),
    term: form(term.term),
    abbreviation: term.abbreviation && form(term.abbreviation),
    forms: term.forms.map(form),
    joins: term.joins.map(({ to, why }) => ({ to: round.code(to), why })),
    related: term.related.map(round.term),
  };
}

/** A document as MDX: frontmatter in JSON, which is YAML too, and the body. */
export function mdx(data: object, body: string): string {
  const fields = Object.entries(data).filter(([, value]) => value !== undefined);
  return `---\n${fields.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join("\n")}\n---\n${body}`;
}

/** A title's last word gives way, since a title can be as long as it may be. */
const titleOf = (title: string, mark: string) => title.replace(/\S+$/, mark);
