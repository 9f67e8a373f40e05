import { x } from "xastscript";

/** The Arabic face has no digits but these. */
const arabicDigit = (digit: string) => String.fromCodePoint(0x660 + Number(digit));

/** Words as the engine draws and measures them, in the face of their language. */
export function wordsAs(words: string, language: string, attributes: Record<string, string | number>) {
  const arabic = language === "ar" && /\p{Script=Arabic}/u.test(words);
  const written = arabic ? words.replace(/\d/g, arabicDigit) : words;
  return x("text", { ...attributes, "font-family": arabic ? "Noto Naskh Arabic" : "Newsreader" }, written);
}
