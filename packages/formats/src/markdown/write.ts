import { plain } from "@portolan/dialect";
import { say } from "@portolan/language";
import type { LinkView } from "@portolan/model/views";

/** Parts of a document; what is empty or not there is left out. */
export type Part = string | false | undefined | readonly Part[];

/** Joins parts with a blank line between each two. */
export function join(...parts: readonly Part[]): string {
  return parts
    .flat(9 as 1)
    .filter((part) => typeof part === "string" && part.trim() !== "")
    .join("\n\n");
}

/** A heading with what stands below it; nothing where nothing does. */
export function section(level: number, title: string, ...parts: readonly Part[]): string {
  const below = join(...parts);
  return below === "" ? "" : `${heading(level, title)}\n\n${below}`;
}

/** A heading. */
export const heading = (level: number, title: string) => `${"#".repeat(level)} ${words(title)}`;

/** Plain words on one line: a sign at the beginning would make a list or a heading of them. */
export const words = (text: string) => plain(text.replace(/\s+/g, " ").trim()).replace(/^([-+#]|\d+(?=[.)]))/, "\\$1");

/** A list, whose entries are Markdown. */
export const list = (entries: readonly string[]) => entries.map((entry) => `- ${entry}`).join("\n");

/** One point as a sentence, several as a list, as the pages have them. */
export const points = (all: readonly string[]) => (all.length === 1 ? words(all[0] ?? "") : list(all.map(words)));

/** A list of what is known, each with its name; what is not known is left out. */
export function fields(pairs: readonly (readonly [name: string, value: string | undefined | false])[]): string {
  return list(pairs.flatMap(([name, value]) => (value ? [`**${words(name)}:** ${value}`] : [])));
}

/** A table; cells are Markdown on one line, in which a bar would end them. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Writes links of the site: whole where the host is known, so that they hold wherever the text is taken. */
export class Links {
  readonly #host: string;
  readonly #language: string;

  constructor(host: string | undefined, language: string) {
    this.#host = host ?? "";
    this.#language = language;
  }

  /** An address of the site or elsewhere. */
  address(address: string): string {
    return address.startsWith("/") ? `${this.#host}${address}` : address;
  }

  /** A link with its code, and a word where the page there is in another language. */
  to({ address, title, code, lang }: LinkView): string {
    const name = [code, title].filter(Boolean).join(" ");
    const elsewhere = lang === undefined || lang === this.#language ? "" : ` (${say(this.#language, "inEnglish")})`;
    return `[${words(name)}](${this.address(address)})${elsewhere}`;
  }
}
