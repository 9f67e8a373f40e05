import { type Problem, problem } from "@portolan/dialect";
import type { Graph } from "@portolan/model/graph";

/** Words that promise more than evidence can hold; readers asked what they meant (facts D3, a comment of 2012). */
const ABSOLUTE = /(?<!["“‘'\p{L}])(always|proven|effectively)(?!["”’'\p{L}])/giu;

/** A case, lesson, resource or story that claims without limits: a warning, since the words may be somebody else's. */
export function absoluteClaim(graph: Graph): Problem[] {
  return [...graph.knowledge.items.values()].flatMap(({ document }) =>
    (document?.document.outline.blocks ?? []).flatMap(({ text, line }) =>
      [...text.matchAll(ABSOLUTE)].map(([word]) => ({
        ...problem(
          "absolute-claim",
          document?.document.file ?? "",
          { line, column: 1 },
          `"${word}" leaves no room for the places where it is not so.`,
          "Say when it holds and when it does not, or put the word in quotation marks if it is another's.",
        ),
        severity: "warning" as const,
      })),
    ),
  );
}
