import { fill, type Phrase } from "./phrase.ts";
import { ar } from "./strings/ar.ts";
import { en, type Key, type Strings } from "./strings/en.ts";
import { es } from "./strings/es.ts";
import { fr } from "./strings/fr.ts";

export { formatDate, formatFigure, formatNumber } from "./format.ts";
export type { Key } from "./strings/en.ts";

const registers: Readonly<Record<string, Strings>> = { en, fr, es, ar };

/** Names of the languages, each in itself. */
export const languageNames = { en: "English", fr: "Français", es: "Español", ar: "العربية" } as const;

/** Writing direction of a language. */
export function directionOf(language: string): "ltr" | "rtl" {
  return language === "ar" ? "rtl" : "ltr";
}

/**
 * A string of the interface in a language. `{name}` is replaced by the value of that name; where the string
 * has plural forms, `n` chooses among them by the language's own rules.
 */
export function say(language: string, key: Key, values: Readonly<Record<string, string | number>> = {}): string {
  return fill(phrase(language, key), language, values);
}

/** A string of the register as it stands there, for scripts that fill it in the browser. */
export function phrase(language: string, key: Key): Phrase {
  return (registers[language] ?? en)[key];
}

/** Several of them, for a tool: they travel with its page, since a register of all would be too large. */
export function phrases<K extends Key>(language: string, keys: readonly K[]): Record<K, Phrase> {
  return Object.fromEntries(keys.map((key) => [key, phrase(language, key)])) as Record<K, Phrase>;
}
