import type { Graph } from "@portolan/model/graph";
import type { Unanswered } from "@portolan/search/unanswered";
import { mergeQuestions, timesOf } from "./merge.ts";
import { type MissingContent, missingContent } from "./missing-content.ts";
import { type MissingWord, missingWords } from "./missing-words.ts";
import type { PortalWords } from "./portal-words.ts";

/** What nobody finds, as lists. */
export interface Missing {
  questions: number;
  times: number;
  /** Words that nothing has, with the questions in which they stand. */
  words: MissingWord[];
  /** Questions whose words are known, but that no document answers. */
  content: MissingContent[];
  /** Questions whose unknown words the portal has by now: whether it answers them is to be tried. */
  again: Unanswered[];
}

/** Makes lists of missing words and missing content of questions from several devices. */
export function missingOf(asked: readonly Unanswered[], graph: Graph, portal: PortalWords): Missing {
  const questions = mergeQuestions(asked).map((question) => ({
    question,
    unknown: question.unknown.filter((word) => !portal.knows(word, question.language)),
  }));
  const lacking = questions.filter(({ unknown }) => unknown.length > 0);
  const rest = questions.filter(({ unknown }) => unknown.length === 0).map(({ question }) => question);
  return {
    questions: questions.length,
    times: timesOf(questions.map(({ question }) => question)),
    words: missingWords(
      lacking.map(({ question, unknown }) => ({ ...question, unknown })),
      portal,
    ),
    content: missingContent(
      rest.filter(({ unknown }) => unknown.length === 0),
      graph,
    ),
    again: rest.filter(({ unknown }) => unknown.length > 0),
  };
}
