import { KEY, sameQuestion, type Unanswered, VERSION } from "../unanswered/format.ts";

/** Most questions that are kept: the oldest give way. */
export const MOST = 50;

/** A question that found no answer. */
export interface OpenQuestion {
  text: string;
  language: string;
  unknown: readonly string[];
  nearest: readonly string[];
}

/**
 * Keeps a question on this device, the newest first, with the day and how often it was asked; nothing else of the
 * reader. What looks private is not kept, and where the browser keeps nothing, nothing is.
 */
export function keepUnanswered({ text, language, unknown, nearest }: OpenQuestion, day = today()): void {
  if (looksPrivate(text)) return;
  const asked = { asked: text, language };
  change((kept) => {
    const before = kept.find((other) => sameQuestion(other) === sameQuestion(asked));
    const times = (before?.times ?? 0) + 1;
    const others = kept.filter((other) => other !== before);
    return [{ ...asked, times, last: day, unknown, nearest }, ...others].slice(0, MOST);
  });
}

/** Takes one asking of a question back: the reader had not finished typing it. */
export function takeBackUnanswered(question: Pick<OpenQuestion, "text" | "language">): void {
  const same = sameQuestion({ asked: question.text, language: question.language });
  change((kept) =>
    kept.flatMap((other) =>
      sameQuestion(other) !== same ? [other] : other.times > 1 ? [{ ...other, times: other.times - 1 }] : [],
    ),
  );
}

/** The questions that are kept; none where nothing can be read. */
export function unanswered(): Unanswered[] {
  return read() ?? [];
}

/** Removes them all. */
export function forgetUnanswered(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where nothing can be removed, nothing was kept.
  }
}

/**
 * Whether a text holds what should stay with its writer: an e-mail address, a number of seven and more digits as
 * telephones and papers have, or letters, digits and signs mixed as in a password. Two years are none of these.
 */
export function looksPrivate(text: string): boolean {
  const withoutYears = text.replace(/(?<![\p{Nd}+.]\s?)(?:19|20)\d\d[\s\-–—/]+(?:19|20)\d\d(?!\s?\p{Nd})/gu, " ");
  return (
    /\S@\S/.test(text) ||
    /\p{Nd}(?:[\s().\-–/]*\p{Nd}){6,}/u.test(withoutYears) ||
    text.split(/\s+/).some((word) => looksLikePassword(word))
  );
}

function looksLikePassword(word: string): boolean {
  const bare = word.replace(/^[("'“«¿¡]+|[)"'”»?!.,:;]+$/g, "");
  if (bare.length < 6 || !/\p{L}/u.test(bare) || !/\p{Nd}/u.test(bare)) return false;
  return /[#$%^&*_+=~!?<>\\|{}[\]]/.test(bare) || (bare.length >= 8 && /\p{Lu}/u.test(bare) && /\p{Ll}/u.test(bare));
}

/** The day where the reader is. */
export function today(date = new Date()): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function change(make: (kept: Unanswered[]) => readonly Unanswered[]): void {
  const kept = read();
  if (kept === undefined) return;
  try {
    const questions = make(kept);
    if (questions.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify({ version: VERSION, questions }));
  } catch {
    // Full or blocked: what was kept before stays.
  }
}

/** What is kept, without what cannot be read; undefined where nothing may be written: blocked, or a newer version's. */
function read(): Unanswered[] | undefined {
  let text: string | null;
  try {
    text = localStorage.getItem(KEY);
  } catch {
    return undefined;
  }
  try {
    const { version, questions } = JSON.parse(text ?? "{}") as { version?: unknown; questions?: unknown };
    if (typeof version === "number" && version > VERSION) return undefined;
    return Array.isArray(questions) ? questions.filter(isUnanswered) : [];
  } catch {
    return [];
  }
}

function isUnanswered(value: unknown): value is Unanswered {
  const { asked, language, times, last, unknown, nearest } = (value ?? {}) as Record<string, unknown>;
  const texts = [asked, language, last].every((text) => typeof text === "string");
  const lists = [unknown, nearest].every(
    (list) => Array.isArray(list) && list.every((text) => typeof text === "string"),
  );
  return texts && lists && Number.isInteger(times);
}
