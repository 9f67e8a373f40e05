import { type Key, phrase, phrases, say } from "@portolan/language";
import type { Phrase } from "@portolan/language/phrase";
import type { Facet } from "./facets.ts";
import type { ResultKind } from "./indexed.ts";

const said = [
  "searchHint",
  "searchResults",
  "results",
  "searchBest",
  "searchLoading",
  "searchFailed",
  "searchOffline",
  "searchUnloaded",
  "searchRetry",
  "searchEmpty",
  "searchNoWords",
  "searchTooLong",
  "searchNoCode",
  "searchAlso",
  "searchAlsoOff",
  "searchTyped",
  "searchAlsoOn",
  "searchCorrected",
  "searchUnknown",
  "searchLooked",
  "searchKept",
  "searchAllKinds",
  "searchTry",
  "searchNear",
  "searchMore",
  "searchRecent",
  "searchRecentHere",
  "searchRecentClear",
  "searchInEnglish",
  "searchTheEnglish",
  "searchBrowse",
  "searchKeys",
  "searchShortcut",
  "searchWhyKnown",
  "searchWhyScore",
  "searchWhyHeld",
  "searchWhyWord",
  "searchWhyTitle",
  "searchWhyAlias",
  "searchWhyAsked",
  "searchWhyHeading",
  "searchWhyEveryday",
  "searchWhyLent",
  "searchTied",
  "facetKind",
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
  case: "caseOne",
  lesson: "lessonOne",
  resource: "resourceOne",
  story: "storyOne",
  term: "termOne",
  page: "searchKindPage",
};

const facetKeys: Readonly<Record<Facet, Key>> = {
  plan: "plan",
  framework: "framework",
  case: "caseMany",
  lesson: "lessonMany",
  resource: "searchFacetResource",
  story: "storyMany",
  term: "searchFacetTerm",
  figure: "figures",
  page: "searchFacetPage",
};

/** Where somebody goes who does not search. Those with a page in every language stand under that language. */
const ways: readonly (readonly [address: string, key: Key, everywhere?: true])[] = [
  ["/plan/", "plan"],
  ["/framework/", "framework"],
  ["/library/", "library", true],
  ["/glossary/", "termMany"],
  ["/framework/gcm/", "searchKindGcm"],
  ["/framework/sdg/", "searchKindSdg"],
  ["/figures/", "figures"],
  ["/sources/", "sources"],
];

/** A way into the portal besides searching. */
export interface Way {
  address: string;
  title: string;
  /** That it leads to another language, in the reader's own. */
  note?: string | undefined;
}

/** All that the search box says. It travels with its page, or alone to a dialog: a register of all would be too large. */
export interface Words {
  said: Record<(typeof said)[number], Phrase>;
  kinds: Record<ResultKind, string>;
  unanswered: UnansweredWords;
  facets: Record<Facet, string>;
  ways: Way[];
  /** A `mailto:` address of those who keep the portal, if one is known. */
  mail?: string | undefined;
}

/** Those words in a language, and the address of mail that they may name. */
export function wordsFor(language: string, mail?: string): Words {
  const named = (keys: Readonly<Record<string, Key>>) =>
    Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, phrase(language, key)]));
  return {
    said: phrases(language, said),
    kinds: named(kindKeys) as Words["kinds"],
    facets: named(facetKeys) as Words["facets"],
    ways: ways.map(([address, key, everywhere]) => {
      const own = language === "en" || everywhere;
      return {
        address: language !== "en" && everywhere ? `/${language}${address}` : address,
        title: say(language, key),
        note: own ? undefined : say(language, "inEnglish"),
      };
    }),
    unanswered: phrases(language, unanswered),
    mail,
  };
}
