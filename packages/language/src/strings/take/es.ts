import { take as english } from "./en.ts";

/** The same in Spanish. */
export const take = {
  ...english,
  feedAllText: "Todo lo nuevo del portal: relatos, casos, lecciones, recursos, términos y partes del plan.",
  feedObjective: "Objetivo {code}, {title}: lo que se probó y se aprendió",
  feedObjectiveText:
    "Relatos, casos, lecciones, recursos y términos vinculados al objetivo {code} del plan o a una de sus partes.",
  cardAlt: "Dibujo: las líneas de una carta náutica detrás de las palabras «{title}».",
  cardNote: "Una lectura independiente del Plan Estratégico 2024-2028 de la OIM",
};
