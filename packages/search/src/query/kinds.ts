import type { ResultKind } from "../indexed.ts";
import { fold, wordsOf } from "../text/words.ts";

/** How clearly a question asks for documents of a kind: by its name, or by how it is put. */
export type KindsAsked = ReadonlyMap<ResultKind, "named" | "hinted">;

/** Words by which people name kinds, in our four languages. Words that are as often the topic are not among them. */
const named: readonly [ResultKind, string][] = [
  ["lesson", "lesson lessons lecon lecons leccion lecciones دروس درس"],
  ["case", "case cases cas caso casos حالات"],
  ["story", "story stories recit recits historia historias relato relatos قصص قصه"],
  [
    "resource",
    "resource resources course courses handbook handbooks toolkit toolkits manual manuals guide guides ressource ressources manuel recurso recursos curso cursos دليل",
  ],
  ["term", "definition definitions define glossary glossaire glosario meaning تعريف"],
  ["outcome", "outcome outcomes"],
  ["output", "output outputs"],
  ["indicator", "indicator indicators indicateur indicateurs indicador indicadores"],
];
const byWord = new Map(named.flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)));

/** What is measured stands in the results framework. */
const MEASURED = /\b(?:measure[sd]?|counted|kpis?|results framework)\b|\bmesure[sz]?\b|\bmide[ns]?\b/;

/** The kind that a word names, in Arabic with its article too. */
function kindOf(word: string): ResultKind | undefined {
  return byWord.get(word) ?? byWord.get(word.replace(/^ال/, ""));
}

/** Ways to put a question that ask for a kind without naming it. */
const hinted: readonly [ResultKind, RegExp][] = [
  [
    "term",
    /^(?:what (?:is|are) (?:an? |the )?(?:\S+ ){0,2}\S+\?*$|what does .+ mean|difference between)|\bsame thing\b|same as|que signifie|que significa|qu'est[- ]ce que|ما (?:هو|هي|معني)/,
  ],
  ["figure", /^(?:how many|how much|number of)\b|\b(?:statistics|figures)\b|^combien|^cuant[oa]s?\b|^كم\b/],
  ["plan", /\b(?:the|this|strategic) plan\b|\ble plan\b|\bel plan\b|الخطه/],
  ["gcm", /\b(?:gcm|global compact|pacte mondial|pacto mundial)\b.*\bobje[ct]+i[fv]/],
  ["outcome", MEASURED],
  ["output", MEASURED],
];

/** Most words of a question that is put together from filters rather than said. */
const FILTERS = 6;

/**
 * Finds the kinds that a question asks for, and its words without those that only name a kind. Case workers say "case"
 * in every sentence, so such a word counts where it begins the question, or where the question has no small words.
 */
export function findKinds(text: string, words: readonly string[]): { kinds: KindsAsked; words: string[] } {
  const kinds = new Map<ResultKind, "named" | "hinted">();
  const folded = fold(text);
  for (const [kind, pattern] of hinted) if (pattern.test(folded)) kinds.set(kind, "hinted");
  const all = wordsOf(text);
  const filters = all.length <= FILTERS && all.length === words.length;
  const naming = (word: string, at: number) => (filters || at === 0 ? kindOf(word) : undefined);
  const found = new Set(all.filter((word, at) => naming(word, at) !== undefined));
  for (const word of found) kinds.set(kindOf(word) ?? "page", "named");
  const rest = words.filter((word) => !found.has(word));
  // Where nothing else is asked, the name of the kind is the question.
  return rest.length === 0 ? { kinds: new Map(), words: [...words] } : { kinds, words: rest };
}
