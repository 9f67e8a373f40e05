import { learned as english } from "./en.ts";

/** What translated pages say of cases, lessons and the rest; those pages themselves are in English alone so far. */
export const learned = {
  ...english,
  library: "Biblioteca",
  learnedHere: "Lo que se probó y se aprendió",
  learnedAll: "Verlo todo: {n}",
  caseCount: { one: "{n} caso", other: "{n} casos" },
  lessonCount: { one: "{n} lección", other: "{n} lecciones" },
  storyCount: { one: "{n} historia", other: "{n} historias" },
  resourceCount: { one: "{n} recurso de aprendizaje", other: "{n} recursos de aprendizaje" },
  termCount: { one: "{n} término", other: "{n} términos" },
};
