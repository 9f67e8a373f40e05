import type { Unanswered } from "@portolan/search/unanswered";
import type { MissingContent } from "./missing-content.ts";
import type { MissingWord } from "./missing-words.ts";
import type { Missing } from "./unanswered.ts";

/** The lists as text for a terminal. Lines for the file of everyday words begin at the margin, to be copied. */
export function printMissing({ questions, times, words, content, again }: Missing): string {
  if (questions === 0) return "No questions: everything that was asked found an answer, or nothing was passed on.";
  const parts = [
    `${count(questions, "question")}, asked ${timesText(times)}.`,
    `MISSING WORDS: nothing on the portal has them. Lines at the margin fit packages/search/src/query/everyday.tsv; the\nwords in them are suggestions, so judge each before you take it.`,
    ...list(words, wordText),
    `MISSING CONTENT: the words are known, but no document answers.`,
    ...list(content, contentText),
  ];
  if (again.length > 0)
    parts.push(
      "ASK AGAIN: the portal has these words by now; try whether it answers.",
      again.map((question) => `    ${questionText(question)}`).join("\n"),
    );
  return parts.join("\n\n");
}

function list<T>(entries: readonly T[], text: (entry: T, i: number) => string): string[] {
  return entries.length === 0 ? ["    None."] : entries.map(text);
}

function wordText({ word, language, times, questions, line }: MissingWord): string {
  return [
    `  ${word} (${language}), ${timesText(times)}`,
    ...questions.map((question) => `    ${questionText(question)}`),
    line ?? "    No word of the portal is near. If it means something here, write the line yourself.",
  ].join("\n");
}

function contentText({ words, times, questions, nearest, theme }: MissingContent, i: number): string {
  const pages = nearest.map(({ address, title }) => `${address} ${title ?? "(no longer there)"}`);
  return [
    `  ${i + 1}. ${words.length > 0 ? words.join(" ") : (questions[0]?.asked ?? "")}, ${timesText(times)}`,
    ...questions.map((question) => `    ${questionText(question)}`),
    `    nearest: ${pages.length > 0 ? pages.join("; ") : "nothing"}`,
    `    theme of those pages: ${theme?.label ?? "none"}`,
  ].join("\n");
}

function questionText({ asked, language, times, last }: Unanswered): string {
  return `"${asked}" (${language}), ${timesText(times)}, last on ${last}`;
}

const timesText = (times: number) => (times === 1 ? "once" : `${times} times`);
const count = (n: number, what: string) => `${n} ${what}${n === 1 ? "" : "s"}`;
