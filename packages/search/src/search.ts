import { parseCode } from "@portolan/model/codes";
import { type Entry, entryOf, type Lookup } from "./catalogue/catalogue.ts";
import type { Engine, IndexedPage } from "./engine/engine.ts";
import type { ResultKind } from "./indexed.ts";
import { type Question, wordsOf } from "./query/understand.ts";
import { onlyClose } from "./rank/close.ts";
import { excerpt, markWords, type Piece } from "./rank/excerpt.ts";
import { byScore, type Candidate, merge } from "./rank/merge.ts";
import { alike, type Judged, rerank } from "./rank/rerank.ts";
import { codeOfAnchor, nameOf } from "./rank/section.ts";

/** One result: a page, or a part of a page. */
export interface Result extends Entry {
  /** For a part: the title of its page, or for a text the heading it stands under. */
  context?: string | undefined;
  excerpt: Piece[];
}

/** What a question led to. */
export interface Answer {
  results: Result[];
  /** Whether there are more than are shown. */
  more: boolean;
  /** A code in the question that no part of the plan has. */
  unknownCode?: string | undefined;
}

/** Pages whose text is loaded to find the best of them: each costs a request. */
const LOADED = 16;
/** Results below this share of the best one's score are left out: they hold a word, but not the question. */
const FLOOR = 0.08;
/** These are shown all the same, so that one very good result does not hide the next best. */
const AT_LEAST = 5;
/** Most results that are shown. */
const SHOWN = 15;

/** Answers a question: codes and exact titles first, then pages by how much they are about it. */
export async function answer(question: Question, engine: Engine, lookup: Lookup, language: string): Promise<Answer> {
  const { words, codes, text } = question;
  const around = codes.map((code) => ({ code, ...lookup.around(code) }));
  const titled = lookup.title(text);
  const known = [...around.flatMap(({ entries }) => entries), ...(titled ? [titled] : [])].map((entry) => ({
    ...entry,
    excerpt: [],
  }));
  const found = await Promise.all(
    words.map(async (word) => ({ word, hits: await onlyClose(word, await engine.find(word)) })),
  );
  const candidates = merge(found, engine.size);
  const judged = await Promise.all(
    candidates.slice(0, LOADED).map(async (candidate) => {
      const page = await candidate.page();
      return {
        id: candidate.id,
        candidate,
        page,
        ...rerank(candidate, page, words, (phrase) => wordsOf(phrase, language)),
      };
    }),
  );
  judged.sort(byScore);
  const floor = (judged[0]?.score ?? 0) * FLOOR;
  const good = judged.filter(({ score }, i) => i < AT_LEAST || score >= floor);
  const results = unique([
    ...known,
    ...good.map(({ candidate, page, section }) => resultOf(candidate, page, section, words, lookup)),
  ]);
  const more = results.length > SHOWN || (candidates.length > LOADED && good.length === LOADED);
  return { results: results.slice(0, SHOWN), more, unknownCode: around.find(({ exact }) => !exact)?.code };
}

function resultOf(
  { matches }: Candidate,
  { meta, url, content }: IndexedPage,
  section: Judged["section"],
  words: readonly string[],
  lookup: Lookup,
): Result {
  const title = meta["title"] ?? url;
  const page: Entry = {
    ...lookup.code(meta["code"] ?? ""),
    address: url,
    title,
    kind: (meta["kind"] ?? "page") as ResultKind,
  };
  const locations = matches.flatMap((match) => match.locations);
  const anchor = section.leads ? section.anchor : undefined;
  const found = excerpt(content, locations, section.from, section.to);
  if (anchor === undefined) {
    // A page that has its answer ready is shown with it; the parts of the framework say what they stand under.
    const answered = markWords(meta["answer"] ?? "", (word) => words.some((asked) => alike(asked, word)));
    return { ...page, context: meta["path"]?.split(" | ").at(-1), excerpt: meta["answer"] ? answered : found };
  }
  const indicator = parseCode(codeOfAnchor(anchor.id) ?? "");
  // An indicator's text is its title, which is shown already.
  if (indicator) return { ...entryOf(indicator, anchor.title ?? title), context: title, excerpt: [] };
  const part = { ...page, address: `${url}#${anchor.id}`, excerpt: found };
  // A record of a list is known by its own name, a part of a text by the text's title.
  const record = page.kind === "figure" || page.kind === "source";
  return record ? { ...part, title: nameOf(anchor), context: title } : { ...part, context: nameOf(anchor) };
}

/** One result for each address, the first; what the index knows of it is kept. */
function unique(results: readonly Result[]): Result[] {
  const byAddress = new Map<string, Result>();
  for (const result of results) {
    const first = byAddress.get(result.address);
    if (first === undefined) byAddress.set(result.address, result);
    else if (first.excerpt.length === 0)
      byAddress.set(result.address, { ...first, context: result.context, excerpt: result.excerpt });
  }
  return [...byAddress.values()];
}
