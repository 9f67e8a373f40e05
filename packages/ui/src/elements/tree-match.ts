import { parseCode } from "@portolan/model/codes";

/** What the filter of a tree is set to. */
export interface TreeQuery {
  q: string;
  objective: string;
  level: string;
}

/** The longest question that is looked at; more would be a mistake or mischief. */
export const LONGEST = 200;

const ALLOWED = {
  objective: ["", "1", "2", "3"],
  level: ["", "long-term-outcome", "outcome", "output", "indicator"],
};

/** Reads an address's query: what it sets, what it names that does not exist, and whether it was cut. */
export function readQuery(search: string): { query: TreeQuery; unknown: string[]; cut: boolean } {
  const query: TreeQuery = { q: "", objective: "", level: "" };
  const unknown: string[] = [];
  let cut = false;
  for (const [name, value] of new URLSearchParams(search)) {
    if (name === "q") {
      // Control characters never come from a keyboard.
      const clean = value.replace(/\p{Cc}+/gu, " ").trim();
      cut = clean.length > LONGEST;
      query.q = clean.slice(0, LONGEST);
    } else if (name === "objective" || name === "level") {
      if (ALLOWED[name].includes(value)) query[name] = value;
      else unknown.push(`${name}=${value}`);
    } else unknown.push(name);
  }
  return { query, unknown: unknown.map((name) => name.slice(0, 40)), cut };
}

/** The query as an address writes it, or nothing when no filter is set. */
export function writeQuery(query: TreeQuery): string {
  const set = Object.entries(query).filter(([, value]) => value !== "");
  return set.length === 0 ? "" : `?${new URLSearchParams(set)}`;
}

/** Text without accents and case, as it is compared. */
export function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}

/** The level of a part, in the words of the filter. */
export function levelOf(code: string): string {
  const kind = parseCode(code)?.kind ?? "";
  return kind.endsWith("indicator") ? "indicator" : kind;
}

/** Whether a part fits: its own code or one above it where the question is a code, else every word of the question. */
export function makeMatcher({ q, objective, level }: TreeQuery): (code: string, text: string) => boolean {
  const code = parseCode(q)?.code.toLowerCase();
  const words = plain(q).match(/[\p{L}\p{N}]+/gu) ?? [];
  return (own, text) => {
    if (objective && !own.startsWith(objective)) return false;
    if (level && levelOf(own) !== level) return false;
    if (q === "") return true;
    if (code !== undefined) return own.startsWith(code);
    const line = ` ${text.replace(/[^\p{L}\p{N}]+/gu, " ")}`;
    return words.length > 0 && words.every((word) => line.includes(` ${word}`));
  };
}
