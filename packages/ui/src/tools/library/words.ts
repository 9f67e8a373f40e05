import { type Key, phrase } from "@portolan/language";
import type { Phrase } from "@portolan/language/phrase";
import { facetKey } from "@portolan/model/library";

const said = [
  ...Object.values(facetKey),
  "caseOne",
  "lessonOne",
  "storyOne",
  "resourceOne",
  "termOne",
  "caseMany",
  "lessonMany",
  "storyMany",
  "resourceMany",
  "termMany",
  "filters",
  "filtersActive",
  "moreFilters",
  "fewerFilters",
  "allValues",
  "fewerValues",
  "chosenFilters",
  "removeFilter",
  "clearAll",
  "found",
  "foundAll",
  "nothingFits",
  "withoutFilter",
  "withoutWords",
  "sortBy",
  "sortRelevance",
  "sortNewest",
  "sortEvidence",
  "showAs",
  "viewList",
  "viewTable",
  "viewCountry",
  "showMore",
  "showResults",
  "copyFilter",
  "copied",
  "copyFilterFailed",
  "keep",
  "keptInList",
  "keepFailed",
  "compareThis",
  "compareThese",
  "compareMost",
  "columnTitle",
  "columnDate",
  "noPlace",
  "ignoredFilter",
  "ignoredValue",
  "ignoredLong",
  "loadingWords",
  "wordsFailed",
  "libraryFailed",
  "libraryBroken",
  "searchWholeSite",
  "resultCase",
  "stage",
  "evidence",
  "place",
  "resourceOffline",
  "lengthHours",
  "lengthMinutes",
  "lengthPer",
] as const satisfies readonly Key[];

/** A string of the tool. */
export type Word = (typeof said)[number];
/** The strings of the tool, which travel with its page: a register of all would be too large. */
export type Words = Readonly<Record<Word, Phrase>>;

/** Those strings in a language. For the server: it brings the whole register along. */
export function libraryWords(language: string): Words {
  return Object.fromEntries(said.map((key) => [key, phrase(language, key)])) as Words;
}
