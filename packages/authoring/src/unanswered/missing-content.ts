import type { Graph } from "@portolan/model/graph";
import { viewOf } from "@portolan/model/views";
import { keysOf } from "@portolan/search/telling";
import type { Unanswered } from "@portolan/search/unanswered";
import { timesOf } from "./merge.ts";
import { pathOf } from "./portal-words.ts";

/** Most pages that are named as the nearest of a group. */
const MOST = 3;

/** Questions that share words and that no document answers. */
export interface MissingContent {
  /** The words that all of them have, as they stand in the first one. */
  words: string[];
  times: number;
  questions: Unanswered[];
  /** The pages that came nearest; without a title the page is no longer there. */
  nearest: { address: string; title: string | undefined }[];
  /** The theme of most of those pages, if they have any. */
  theme: { id: string; label: string } | undefined;
}

/** Groups questions by the words they share, the most asked first. Each stands in one group. */
export function missingContent(questions: readonly Unanswered[], graph: Graph): MissingContent[] {
  const keys = new Map(questions.map((question) => [question, new Set(keysOf(question.asked, question.language))]));
  const groups: Unanswered[][] = [];
  let left = [...questions];
  for (let shared = mostShared(left, keys); shared !== undefined; shared = mostShared(left, keys)) {
    const word = shared;
    groups.push(left.filter((question) => keys.get(question)?.has(word)));
    left = left.filter((question) => !keys.get(question)?.has(word));
  }
  // The word that most askings share was taken first, so the groups stand in that order already.
  return groups.map((own) => {
    const nearest = nearestOf(own);
    return {
      words: wordsOfAll(own, keys),
      times: timesOf(own),
      questions: own,
      nearest: nearest.slice(0, MOST).map((address) => ({ address, title: viewOf(graph, address)?.title })),
      theme: themeOf(nearest, graph),
    };
  });
}

type Keys = ReadonlyMap<Unanswered, ReadonlySet<string>>;

/** The word that most askings share, then most questions; undefined where nothing is left. */
function mostShared(questions: readonly Unanswered[], keys: Keys): string | undefined {
  const found = new Map<string, { times: number; questions: number }>();
  for (const question of questions)
    for (const key of keys.get(question) ?? []) {
      const { times, questions: others } = found.get(key) ?? { times: 0, questions: 0 };
      found.set(key, { times: times + question.times, questions: others + 1 });
    }
  let best: string | undefined;
  for (const [key, { times, questions: own }] of found) {
    const known = best === undefined ? undefined : found.get(best);
    if (!known || times > known.times || (times === known.times && own > known.questions)) best = key;
  }
  return best;
}

function wordsOfAll(questions: readonly Unanswered[], keys: Keys): string[] {
  const [first] = questions;
  if (!first) return [];
  const words = first.asked.split(/[^\p{L}\p{N}.'’-]+/u).filter((word) => word !== "");
  const inAll = (key: string) => questions.every((question) => keys.get(question)?.has(key));
  return words.filter((word) => {
    const own = keysOf(word, first.language).filter((key) => keys.get(first)?.has(key));
    return own.length > 0 && own.every(inAll);
  });
}

/** Addresses of pages, those first that came near most often; a nearer place counts more. */
function nearestOf(questions: readonly Unanswered[]): string[] {
  const weights = new Map<string, number>();
  for (const { nearest, times } of questions)
    for (const [place, path] of [...new Set(nearest.map(pathOf))].entries())
      weights.set(path, (weights.get(path) ?? 0) + times / (place + 1));
  return [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([path]) => path);
}

function themeOf(addresses: readonly string[], graph: Graph): MissingContent["theme"] {
  const counts = new Map<string, number>();
  for (const address of addresses) {
    const themes = graph.knowledge.items.get(address)?.themes ?? graph.documents.get(address)?.document.data.themes;
    for (const theme of themes ?? []) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  const [id] = [...counts].sort(([, x], [, y]) => y - x)[0] ?? [];
  if (id === undefined) return undefined;
  const label = graph.vocabularies.themes.get(id)?.label ?? id;
  return { id, label: typeof label === "string" ? label : (label.en ?? id) };
}
