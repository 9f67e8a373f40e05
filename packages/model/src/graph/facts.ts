import { type Problem, problem, type Rule } from "@portolan/dialect";
import type { Graph, KnowledgeDocument } from "./build.ts";

/** The numbers of all documents by address; one that is given twice, or answers no promise, is a problem. */
export function joinFacts(documents: readonly KnowledgeDocument[], problems: Problem[]): Graph["facts"] {
  const joined: Graph["facts"] = new Map();
  for (const document of documents) {
    const { data, file } = document.document;
    const say = (rule: Rule, n: number, what: string, fix: string) =>
      problems.push(problem(rule, file, { line: 2, column: 1 }, `Result ${n}: ${what}`, fix));
    for (const fact of data.results) {
      const address = factAddress(document, fact.n);
      if (joined.has(address))
        say("duplicate-id", fact.n, `the address ${address} is given twice.`, "Give it a number of its own.");
      joined.set(address, { fact, document });
      if (fact.answers !== undefined && data.results.find((f) => f.n === fact.answers)?.role !== "promised")
        say(
          "dangling-answer",
          fact.n,
          `it answers ${fact.answers}, which is no promise.`,
          "Name the number of a promise.",
        );
    }
  }
  return joined;
}

/** The address of a number: `A13/results/1`, or with the folder's name where the document has no number. */
export function factAddress({ document }: KnowledgeDocument, n: number): string {
  return `${document.data.ref ?? document.slug.split("/").at(-1)}/results/${n}`;
}
