import type { Phrase } from "../../phrase.ts";

/** Strings of what is taken along: comparison, reading list, saved pages, sharing, machine formats. */
export const take = {
  feedAllText: "Everything new in the portal: stories, cases, lessons, resources, terms and parts of the plan.",
  feedObjective: "Objective {code}, {title}: what was tried and learned",
  feedObjectiveText:
    "Stories, cases, lessons, resources and terms that hang on objective {code} of the plan or on a part below it.",
  cardAlt: "Drawing: rhumb lines of a sea chart behind the words “{title}”.",
  cardNote: "An independent reading of the IOM Strategic Plan 2024-2028",
} satisfies Record<string, Phrase>;
