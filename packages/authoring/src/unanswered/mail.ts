import { type Place, type Problem, problem } from "@portolan/dialect";
import type { Located } from "@portolan/model/read";
import { MAIL_FIELDS, MAIL_MARK } from "@portolan/search/unanswered";

/** A line of a mail without what programs put before it when they quote. */
interface Line extends Place {
  text: string;
}

/** A question's lines, joined again if a program had wrapped them. */
interface Entry {
  place: Place;
  text: string;
}

/** The version that the text of a mail names, with its place; undefined where it is no mail of ours. */
export function mailVersion(text: string): { version: string; place: Place } | undefined {
  for (const line of linesOf(text)) {
    const version = line.text.startsWith(`${MAIL_MARK} `) ? line.text.split(" ")[2] : undefined;
    if (version !== undefined) return { version, place: { line: line.line, column: line.column } };
  }
  return undefined;
}

/** The questions of a mail as values to be held to the schema, and the lines that have another form. */
export function readMail(text: string, file: string): { located: Located<unknown>; problems: Problem[] } {
  const problems: Problem[] = [];
  const values: unknown[] = [];
  const places: Place[] = [];
  for (const { place, text: entry } of entriesOf(linesOf(text))) {
    const fields = entry.split("|").map((field) => field.trim());
    if (fields.length !== MAIL_FIELDS.length) {
      problems.push(
        problem(
          "unanswered-file",
          file,
          place,
          `This question has ${fields.length} parts, not ${MAIL_FIELDS.length}.`,
          `Write it as "? ${MAIL_FIELDS.join(" | ")}", or take its question mark out if it is none of the questions.`,
        ),
      );
      continue;
    }
    const [asked, language, times, last, unknown = "", nearest = ""] = fields;
    values.push({
      asked,
      language,
      times: /^\d+$/.test(times ?? "") ? Number(times) : times,
      last,
      unknown: unknown.split(",").flatMap((word) => word.trim() || []),
      nearest: nearest.split(/\s+/).filter((address) => address !== ""),
    });
    places.push(place);
  }
  const placeOf = ([, n]: readonly PropertyKey[]) => places[Number(n)] ?? { line: 1, column: 1 };
  return { located: { file, value: { questions: values }, placeOf }, problems };
}

function linesOf(text: string): Line[] {
  return text.split(/\r?\n/).map((whole, i) => {
    const lead = /^[>\s]*/.exec(whole)?.[0].length ?? 0;
    return { text: whole.slice(lead).replace(/\s+/g, " ").trim(), line: i + 1, column: lead + 1 };
  });
}

function entriesOf(lines: readonly Line[]): Entry[] {
  const entries: Entry[] = [];
  let open: Entry | undefined;
  for (const { text, line, column } of lines) {
    if (text.startsWith("? ")) {
      open = { place: { line, column }, text: text.slice(2) };
      entries.push(open);
    } else if (text === "") open = undefined;
    else if (open) open.text += ` ${text}`;
  }
  return entries;
}
