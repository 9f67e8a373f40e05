import { fill, type Phrase } from "@portolan/language/phrase";

/** Strings of a tool, which travel with its page: the register of all languages would be too large. */
export type Words<K extends string> = Readonly<Record<K, Phrase>>;
/** Says one of them. */
export type Say<K extends string> = (key: K, values?: Readonly<Record<string, string | number>>) => string;

/** What says the strings of a tool in a language. */
export function speaker<K extends string>(words: Words<K>, language: string): Say<K> {
  return (key, values) => fill(words[key] ?? "", language, values);
}
