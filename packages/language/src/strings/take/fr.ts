import { take as english } from "./en.ts";

/** The same in French. */
export const take = {
  ...english,
  feedAllText: "Tout ce qui est nouveau dans le portail : récits, cas, leçons, ressources, termes et parties du plan.",
  feedObjective: "Objectif {code}, {title} : ce qui a été tenté et appris",
  feedObjectiveText:
    "Récits, cas, leçons, ressources et termes rattachés à l'objectif {code} du plan ou à l'une de ses parties.",
  cardAlt: "Dessin : les lignes d’une carte marine derrière les mots « {title} ».",
  cardNote: "Une lecture indépendante du plan stratégique 2024-2028 de l’OIM",
};
