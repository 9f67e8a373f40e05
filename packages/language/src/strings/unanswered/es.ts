import type { unanswered as english } from "./en.ts";

/** The same in Spanish. */
export const unanswered: typeof english = {
  unansweredTitle: "Preguntas sin respuesta en este dispositivo ({n})",
  unansweredText:
    "Solo las guarda este navegador, con el día y cuántas veces las hizo. Nada se envía por sí solo. Si las transmite, quienes llevan el portal ven lo que falta. Léalas antes: son sus propias palabras.",
  unansweredTimes: { one: "hecha una vez", other: "hecha {n} veces" },
  unansweredSave: "Guardar en un archivo",
  unansweredMail: "Escribir un correo",
  unansweredForget: "Olvidarlas",
  unansweredSaved: "Guardado. Si quiere, envíe el archivo a quienes llevan el portal.",
  unansweredForgotten: "Olvidadas. No queda nada guardado.",
  unansweredSubject: "Preguntas sin respuesta",
  unansweredIntro: "La búsqueda no tuvo respuesta a estas preguntas. No cambie las líneas: las lee un programa.",
  unansweredMore: {
    one: "{n} pregunta más no cupo. El archivo guardado las tiene todas.",
    other: "{n} preguntas más no cupieron. El archivo guardado las tiene todas.",
  },
};
