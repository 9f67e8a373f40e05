import type { unanswered as english } from "./en.ts";

/** The same in French. */
export const unanswered: typeof english = {
  unansweredTitle: "Questions restées sans réponse sur cet appareil ({n})",
  unansweredText:
    "Ce navigateur est seul à les garder, avec le jour et le nombre de fois. Rien n’est envoyé automatiquement. Si vous les transmettez, ceux qui tiennent le portail voient ce qui manque. Relisez-les d’abord : ce sont vos propres mots.",
  unansweredTimes: { one: "posée une fois", other: "posée {n} fois" },
  unansweredSave: "Enregistrer dans un fichier",
  unansweredMail: "Écrire un courriel",
  unansweredForget: "Les oublier",
  unansweredSaved: "Enregistré. Envoyez le fichier à ceux qui tiennent le portail, si vous le souhaitez.",
  unansweredForgotten: "Oublié. Rien n’est gardé.",
  unansweredSubject: "Questions sans réponse",
  unansweredIntro:
    "La recherche n’avait pas de réponse à ces questions. Ne changez pas les lignes : un programme les lit.",
  unansweredMore: {
    one: "{n} autre question n’a pas trouvé place. Le fichier enregistré contient tout.",
    other: "{n} autres questions n’ont pas trouvé place. Le fichier enregistré contient tout.",
  },
};
