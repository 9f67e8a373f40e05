import type { ResultKind } from "../indexed.ts";
import { fold, wordsOf } from "../text/words.ts";

/** How clearly a question asks for documents of a kind: by its name, or by how it is put. */
export type KindsAsked = ReadonlyMap<ResultKind, "named" | "hinted">;

/** Words by which people name kinds, in our four languages. Words that are as often the topic are not among them. */
const named: readonly [ResultKind, string][] = [
  ["lesson", "lesson lessons lecon lecons leccion lecciones دروس درس"],
  ["case", "case cases pilots cas caso casos حالات"],
  ["story", "story stories recit recits historia historias relato relatos قصص قصه"],
  [
    "resource",
    "resource resources course courses handbook handbooks toolkit toolkits manual manuals guide guides ressource ressources manuel recurso recursos curso cursos دليل",
  ],
  ["term", "definition definitions define glossary glossaire glosario meaning تعريف"],
  ["indicator", "indicator indicators indicateur indicateurs indicador indicadores"],
];
const byWord = new Map(named.flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)));

/** What is measured stands in the results framework. */
const MEASURED = /\b(?:measure[sd]?|counted|kpis?|results framework)\b|\bmesure[sz]?\b|\bmide[ns]?\b/;

/** Ways to put a question that ask for a kind without naming it. */
const hinted: readonly [ResultKind, RegExp][] = [
  [
    "term",
    /^(?:what (?:is|are) (?:an? |the )?(?:\S+ ){0,2}\S+\?*$|what does .+ mean|difference between)|same (?:thing )?as|que signifie|que significa|qu'est[- ]ce que|ما (?:هو|هي|معني)/,
  ],
  ["figure", /^(?:how many|how much|number of)\b|\b(?:statistics|figures)\b|^combien|^cuant[oa]s?\b|^كم\b/],
  ["outcome", MEASURED],
  ["output", MEASURED],
];

/** Finds the kinds that a question asks for, and its words without those that only name a kind. */
export function findKinds(text: string, words: readonly string[]): { kinds: KindsAsked; words: string[] } {
  const kinds = new Map<ResultKind, "named" | "hinted">();
  const folded = fold(text);
  for (const [kind, pattern] of hinted) if (pattern.test(folded)) kinds.set(kind, "hinted");
  const spoken = wordsOf(text)
    .map((word) => byWord.get(word))
    .filter((kind) => kind !== undefined);
  for (const kind of spoken) kinds.set(kind, "named");
  const rest = words.filter((word) => !byWord.has(word));
  // Where nothing else is asked, the name of the kind is the question.
  return rest.length === 0 ? { kinds: new Map(), words: [...words] } : { kinds, words: rest };
}
