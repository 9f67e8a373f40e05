import { fill, type Phrase } from "@portolan/language/phrase";
import { MAIL_MARK, MARK, mailLine, type Unanswered, type UnansweredFile, VERSION } from "../unanswered/format.ts";
import { today } from "./unanswered.ts";

/** Longest body of a mail as it stands in a link: longer links are cut or refused by programs in wide use. */
const LONGEST = 1800;

/** What a mail says besides the questions. */
export interface MailWords {
  unansweredSubject: Phrase;
  unansweredIntro: Phrase;
  unansweredMore: Phrase;
}

/** The questions as the text of a file (`schemas/unanswered.json`). */
export function unansweredFile(questions: readonly Unanswered[], made = today()): string {
  const file: UnansweredFile = { portolan: MARK, version: VERSION, made, questions };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * A link that begins a mail with the questions, the most asked first, as many as a link may hold; how many did not fit
 * is said in it. `address` is a `mailto:` address; without one the reader fills in the recipient.
 */
export function unansweredMail(
  questions: readonly Unanswered[],
  words: MailWords,
  language: string,
  address = "mailto:",
  made = today(),
): string {
  const say = (key: keyof MailWords, values = {}) => fill(words[key], language, values);
  const head = `${say("unansweredIntro")}\n\n${MAIL_MARK} ${VERSION} ${made}\n\n`;
  const more = (n: number) => (n === 0 ? "" : `${say("unansweredMore", { n })}\n`);
  let body = head;
  let left = questions.length;
  for (const question of questions.toSorted((a, b) => b.times - a.times)) {
    const longer = `${body}${mailLine(question)}\n\n`;
    if (encoded(longer + more(left)).length > LONGEST) continue;
    body = longer;
    left -= 1;
  }
  const subject = encodeURIComponent(say("unansweredSubject"));
  return `${address}${address.includes("?") ? "&" : "?"}subject=${subject}&body=${encoded(body + more(left))}`;
}

/** Line breaks of a mail in a link are those of mail (RFC 6068, section 5). */
function encoded(text: string): string {
  return encodeURIComponent(text.trimEnd().replaceAll("\n", "\r\n"));
}
