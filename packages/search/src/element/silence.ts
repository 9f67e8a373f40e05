import { KEY } from "../unanswered/format.ts";
import type { Found } from "./core.ts";
import type { Speech } from "./speech.ts";
import type * as watching from "./unanswered-watch.ts";

/** Below this share of a question's words, by rarity, the best result does not answer it. */
const ANSWERS = 1 / 3;

/** Whether a question found no answer: no result, a word or code that nothing has, or a best result that lacks most. */
export function isUnanswered({ question, answer: { results, unknown, unknownCode }, failed }: Found): boolean {
  if (failed || question.words.length + question.codes.length === 0) return false;
  if (results.length === 0 || unknown.length > 0 || unknownCode !== undefined) return true;
  // A code or a title that was found by its name has no coverage: it is the answer.
  return (results[0]?.why?.coverage ?? 1) < ANSWERS;
}

const watches = new WeakMap<HTMLElement, Promise<ReturnType<typeof watching.watchUnanswered>>>();

/**
 * Hears of each answer that a search box shows, and keeps those that are none, in its part `unanswered`. What does so
 * is fetched with the first such question, or where some are kept: most readers never need it. `found` absent: the box
 * has just come up. Never rejects.
 */
export async function hearAnswer(
  box: HTMLElement,
  { unanswered, language, mail }: Speech,
  found?: Found,
): Promise<void> {
  const host = box.querySelector<HTMLElement>("[data-part=unanswered]");
  if (!host) return;
  const open = found !== undefined && isUnanswered(found);
  if (!watches.has(box)) {
    if (!open && !anyKept()) return;
    const options = { words: unanswered, language, mail };
    watches.set(
      box,
      import("./unanswered-watch.ts").then(({ watchUnanswered }) => watchUnanswered(box, host, options)),
    );
  }
  try {
    const heard = await watches.get(box);
    if (found) heard?.(found, open);
  } catch {
    watches.delete(box);
  }
}

function anyKept(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}
