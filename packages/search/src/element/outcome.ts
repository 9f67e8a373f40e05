import type { Found } from "./core.ts";
import { isolated, type Speech } from "./speech.ts";

/** What came of a question, as one sentence; empty where nothing was asked. */
export function outcomeOf({ question, answer: { results, found }, failed }: Found, { say }: Speech): string {
  if (question.text === "") return "";
  if (question.codes.length + question.words.length === 0) return say("searchNoWords");
  if (results.length === 0) return failed ? "" : say("searchEmpty", { query: isolated(shortened(question.text)) });
  return found > results.length ? say("searchBest", { n: results.length, found }) : say("results", { n: found });
}

/** What did not arrive, as a sentence; empty where all did. */
export function failureOf({ failed }: Pick<Found, "failed">, { say }: Speech): string {
  if (!failed) return "";
  return say(navigator.onLine ? "searchFailed" : "searchOffline");
}

/** A long question as it is repeated to the reader. */
function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length > 60 ? `${characters.slice(0, 59).join("")}…` : text;
}
