import { learned as english } from "./en.ts";

/** What translated pages say of cases, lessons and the rest; those pages themselves are in English alone so far. */
export const learned = {
  ...english,
  library: "Bibliothèque",
  learnedHere: "Ce qui a été essayé et appris",
  learnedAll: "Les voir tous : {n}",
  caseCount: { one: "{n} cas", other: "{n} cas" },
  lessonCount: { one: "{n} enseignement", other: "{n} enseignements" },
  storyCount: { one: "{n} récit", other: "{n} récits" },
  resourceCount: { one: "{n} ressource pour apprendre", other: "{n} ressources pour apprendre" },
  termCount: { one: "{n} terme", other: "{n} termes" },
};
