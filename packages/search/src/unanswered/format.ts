/** Where a browser keeps questions without an answer. */
export const KEY = "portolan-unanswered";
/** What a file of them says that it is, and the version of its form. */
export const MARK = "unanswered";
export const VERSION = 1;

/** A question without an answer, as it is kept on a device and handed on in a file or a mail. */
export interface Unanswered {
  /** As it was typed last. */
  asked: string;
  language: string;
  times: number;
  /** The day on which it was asked last; no time of day is kept. */
  last: string;
  /** Words of it that nothing is known of. */
  unknown: readonly string[];
  /** Addresses of the results that came nearest, the nearest first. */
  nearest: readonly string[];
}

/** A file of them. `schemas/unanswered.json` says the same for other programs. */
export interface UnansweredFile {
  portolan: typeof MARK;
  version: typeof VERSION;
  /** The day on which it was made. */
  made: string;
  questions: readonly Unanswered[];
}

/** What is the same for two questions that are one: case, accents and signs do not count, the language does. */
export function sameQuestion({ asked, language }: Pick<Unanswered, "asked" | "language">): string {
  const words = asked
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return [language, ...(words ?? [])].join(" ");
}

/** With this and version and day the lines for a program begin in a mail. */
export const MAIL_MARK = `portolan ${MARK}`;
/** The fields of a question's line in a mail. */
export const MAIL_FIELDS = ["asked", "language", "times", "last", "unknown", "nearest"] as const;

/**
 * A question as one line of a mail: `? asked | language | times | day | unknown words | nearest addresses`. Mail
 * programs quote and wrap lines: what begins with the question mark goes on until the next one or an empty line.
 */
export function mailLine({ asked, language, times, last, unknown, nearest }: Unanswered): string {
  const plain = asked.replace(/[|\s]+/g, " ").trim();
  return `? ${[plain, language, times, last, unknown.join(", "), nearest.join(" ")].join(" | ")}`;
}
