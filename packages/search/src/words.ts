import { type Key, phrase, phrases } from "@portolan/language";
import type { Phrase } from "@portolan/language/phrase";
import type { ResultKind } from "./indexed.ts";

const said = [
  "results",
  "searchBest",
  "searchLoading",
  "searchFailed",
  "searchEmpty",
  "searchNoWords",
  "searchTooLong",
  "searchNoCode",
  "searchTheEnglish",
  "close",
  "inEnglish",
] as const;

const unanswered = [
  "unansweredTitle",
  "unansweredText",
  "unansweredTimes",
  "unansweredSave",
  "unansweredMail",
  "unansweredForget",
  "unansweredSaved",
  "unansweredForgotten",
  "unansweredSubject",
  "unansweredIntro",
  "unansweredMore",
] as const;
/** The strings of the panel with the questions that found no answer. */
export type UnansweredWords = Record<(typeof unanswered)[number], Phrase>;

const kindKeys: Readonly<Record<ResultKind, Key>> = {
  plan: "searchKindPlan",
  "long-term-outcome": "searchKindLongTermOutcome",
  outcome: "searchKindOutcome",
  output: "searchKindOutput",
  indicator: "searchKindIndicator",
  gcm: "searchKindGcm",
  sdg: "searchKindSdg",
  figure: "searchKindFigure",
  source: "searchKindSource",
  case: "caseMany",
  lesson: "lessonMany",
  resource: "resourceMany",
  story: "storyMany",
  term: "termMany",
  page: "searchKindPage",
};

/** The strings that the search box says by script. They travel with the page: a register of all would be too large. */
export interface Words {
  said: Record<(typeof said)[number], Phrase>;
  kinds: Record<ResultKind, string>;
  unanswered: UnansweredWords;
}

/** Those strings in a language. */
export function wordsFor(language: string): Words {
  const kinds = Object.entries(kindKeys).map(([kind, key]) => [kind, phrase(language, key)]);
  return {
    said: phrases(language, said),
    kinds: Object.fromEntries(kinds),
    unanswered: phrases(language, unanswered),
  };
}
