import { keysOf } from "@portolan/search/telling";
import type { Unanswered } from "@portolan/search/unanswered";
import { timesOf } from "./merge.ts";
import type { PortalWords } from "./portal-words.ts";

/** Most words of the portal that are suggested for one. */
const MOST = 3;

/** A word that nothing on the portal has. */
export interface MissingWord {
  word: string;
  language: string;
  /** How often the questions in which it stands were asked. */
  times: number;
  questions: Unanswered[];
  /** Words of the portal that may stand for it, to be judged by somebody; none where none is near. */
  nearest: string[];
  /** Why those: they are spelled alike, or name the pages that came nearest. */
  by: "spelling" | "pages" | undefined;
  /** The line for the file of everyday words; undefined where nothing is near. */
  line: string | undefined;
}

/** The words that nothing has, the most asked first. */
export function missingWords(questions: readonly Unanswered[], portal: PortalWords): MissingWord[] {
  const found = new Map<string, { word: string; language: string; questions: Unanswered[] }>();
  for (const question of questions)
    for (const word of question.unknown) {
      const language = /[\u0600-\u06ff]/.test(word) ? "ar" : question.language;
      const key = `${language} ${keysOf(word, language).join(" ")}`;
      const entry = found.get(key) ?? { word: word.toLowerCase(), language, questions: [] };
      if (!entry.questions.includes(question)) entry.questions.push(question);
      found.set(key, entry);
    }
  return [...found.values()]
    .map(({ word, language, questions: own }) => {
      const times = timesOf(own);
      const { nearest, by } = suggest(word, language, own, portal);
      const why = `asked ${times === 1 ? "once" : `${times} times`} without an answer; ${by === "spelling" ? "spelled alike" : "from the nearest pages"}, to be judged`;
      const line = by && [word, nearest.join(" | "), language, why].join("\t");
      return { word, language, times, questions: own, nearest, by, line };
    })
    .sort((a, b) => b.times - a.times || (a.word < b.word ? -1 : 1));
}

function suggest(
  word: string,
  language: string,
  questions: readonly Unanswered[],
  { alike, namesOf }: PortalWords,
): Pick<MissingWord, "nearest" | "by"> {
  const spelled = unique(
    alike(word, language)
      .slice(0, MOST)
      .flatMap(({ meant }) => meant),
  );
  if (spelled.length > 0) return { nearest: spelled, by: "spelling" };
  // One name of each page first: the nearest page may have many.
  const pages = questions.flatMap(({ nearest }) => nearest.map(namesOf)).filter((names) => names.length > 0);
  const named = unique([...pages.flatMap(([first]) => first ?? []), ...pages.flat()]);
  return { nearest: named, by: named.length > 0 ? "pages" : undefined };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].slice(0, MOST);
}
