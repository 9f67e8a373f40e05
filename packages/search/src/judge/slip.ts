import { fnv1a, type Half, halfOf } from "./half.ts";
import type { JudgedQuery } from "./read.ts";
import { type Engine, type Outcome, run } from "./run.ts";

/** What one slip does to the mean nDCG@10 of the same queries. */
export interface Cost {
  queries: number;
  before: number;
  after: number;
}

/** The cost over all queries, by half, and by what slipped. */
export type SlipCost = Record<"all" | Half, Cost> & { kinds: Record<Slip, Cost> };

/** A letter left out, typed twice, exchanged with the next, or its neighbour on the keyboard typed in its place. */
export type Slip = "dropped" | "doubled" | "swapped" | "neighbour";
const SLIPS: readonly Slip[] = ["dropped", "doubled", "swapped", "neighbour"];

/** Kinds of query that have no word to slip in, are misspelt already, or where every letter counts. */
const WITHOUT = ["misspelt", "code", "place", "abbreviation", "exact-title", "filter-words"];

/** Rows of keys, the commonest layout of each language; accents are typed apart. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  en: ["qwertyuiop", "asdfghjkl", "zxcvbnm"],
  fr: ["azertyuiop", "qsdfghjklm", "wxcvbn"],
  es: ["qwertyuiop", "asdfghjklñ", "zxcvbnm"],
  ar: ["ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرىةوزظ"],
};

/**
 * A query with one slip in one word of five letters and more, not in its first letter. Which word, letter and slip
 * follows from the text alone, so that two runs can be compared. Undefined where no word is as long.
 */
export function slipIn(query: string, language: string): { query: string; slip: Slip } | undefined {
  const words = [...query.normalize("NFC").matchAll(/\p{L}{5,}/gu)];
  const chance = fnv1a(`slip ${query.normalize("NFC").toLowerCase()}`);
  const word = words[chance % words.length];
  if (word === undefined) return undefined;
  const letters = word[0].match(/\p{L}/gu) ?? [];
  // The last letter has no next to be exchanged with, so no slip is made in it.
  const at = 1 + ((chance >>> 8) % (letters.length - 2));
  const wanted = SLIPS[(chance >>> 16) % SLIPS.length] ?? "dropped";
  const slip = possible(wanted, letters, at, language);
  const slipped = SLIP[slip](letters, at, language);
  const before = query.normalize("NFC");
  return { query: before.slice(0, word.index) + slipped + before.slice(word.index + word[0].length), slip };
}

/** Asks an engine the queries again with a slip in each, and compares with what it answered before. */
export async function slipCost(engine: Engine, outcomes: readonly Outcome[]): Promise<SlipCost> {
  const pairs: { half: Half; slip: Slip; before: number; after: number }[] = [];
  for (const { judged, ndcg } of outcomes) {
    const slipped = WITHOUT.includes(judged.kind) ? undefined : slipIn(judged.query, judged.language);
    if (slipped === undefined) continue;
    const typed: JudgedQuery = { ...judged, query: slipped.query };
    const [again] = await run(engine, [typed]);
    pairs.push({ half: halfOf(judged.query), slip: slipped.slip, before: ndcg, after: again?.ndcg ?? 0 });
  }
  const of = (chosen: typeof pairs): Cost => {
    const mean = (side: "before" | "after") =>
      chosen.reduce((sum, pair) => sum + pair[side], 0) / Math.max(chosen.length, 1);
    return { queries: chosen.length, before: mean("before"), after: mean("after") };
  };
  const on = (half: Half) => of(pairs.filter((pair) => pair.half === half));
  const kinds = SLIPS.map((slip) => [slip, of(pairs.filter((pair) => pair.slip === slip))]);
  return { all: of(pairs), tuning: on("tuning"), report: on("report"), kinds: Object.fromEntries(kinds) };
}

/** The slip that was wanted, or where it would change nothing, a letter left out. */
function possible(wanted: Slip, letters: readonly string[], at: number, language: string): Slip {
  return SLIP[wanted](letters, at, language) === letters.join("") ? "dropped" : wanted;
}

const SLIP: Record<Slip, (letters: readonly string[], at: number, language: string) => string> = {
  dropped: (letters, at) => letters.toSpliced(at, 1).join(""),
  doubled: (letters, at) => letters.toSpliced(at, 0, letters[at] ?? "").join(""),
  swapped: (letters, at) => letters.toSpliced(at, 2, letters[at + 1] ?? "", letters[at] ?? "").join(""),
  neighbour: (letters, at, language) => letters.toSpliced(at, 1, neighbour(letters[at] ?? "", language)).join(""),
};

/** The key to the right of a letter, at the end of a row the one to the left; the letter itself where it has no key. */
function neighbour(letter: string, language: string): string {
  const row = KEYS[language]?.find((keys) => keys.includes(letter.toLowerCase()));
  const at = row?.indexOf(letter.toLowerCase()) ?? -1;
  return row?.[at + 1] ?? row?.[at - 1] ?? letter;
}
