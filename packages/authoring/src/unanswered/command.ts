import { report } from "@portolan/checks/report";
import type { Graph } from "@portolan/model/graph";
import { readVocabulary } from "@portolan/search/node";
import { portalWords } from "./portal-words.ts";
import { printMissing } from "./print.ts";
import { readUnanswered } from "./read.ts";
import { missingOf } from "./unanswered.ts";

/** What the command prints, and whether all was well. */
export interface Told {
  text: string;
  ok: boolean;
}

/**
 * The lists that files of unanswered questions give, or all problems of all files: with a problem in any of them there
 * are no lists, since half of the questions would pass for all. Throws where no file is named.
 */
export function tellMissing(
  names: readonly string[],
  { from, graph, json }: { from: string; graph: () => Graph; json: boolean },
): Told {
  if (names.length === 0) throw new Error("Name one or more files: npm run portolan -- unanswered FILE... [--json]");
  const { questions, problems } = readUnanswered(names, from);
  if (problems.length > 0) return { text: report(problems), ok: false };
  const content = graph();
  const missing = missingOf(questions, content, portalWords(content, readVocabulary()));
  return { text: json ? JSON.stringify(missing, null, 2) : printMissing(missing), ok: true };
}
