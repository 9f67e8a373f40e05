import { addressOf, parseCode } from "@portolan/model/codes";
import type { Meaning } from "../index/everyday.ts";

/**
 * Reads the file of everyday words (`../query/everyday.tsv`, whose head says how it is written). Throws an Error that
 * names every line that is not as it should be.
 */
export function readMeanings(text: string): Meaning[] {
  const problems: string[] = [];
  const meanings: Meaning[] = [];
  const seen = new Set<string>();
  text.split(/\r?\n/).forEach((line, i) => {
    if (line.trim() === "" || line.startsWith("#") || line.startsWith("said\t")) return;
    const [said = "", meant = "", language = "", why = ""] = line.split("\t").map((column) => column.trim());
    const at = `everyday.tsv:${i + 1}`;
    if (said === "" || meant === "" || why === "")
      problems.push(`${at}: a line has what is said, what is meant, the language and why.`);
    else if (!["en", "fr", "es", "ar"].includes(language))
      problems.push(`${at}: the language is en, fr, es or ar, not "${language}".`);
    else if (seen.has(`${language} ${said}`))
      problems.push(`${at}: "${said}" is there twice; put what is meant on one line, with " | " between.`);
    else meanings.push({ said, meant: meant.split(" | "), language });
    seen.add(`${language} ${said}`);
  });
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return meanings;
}

/** A phrase with which somebody would look for a document. */
export interface AskedPhrase {
  address: string;
  phrase: string;
  language: string;
}

/**
 * Reads a file of such phrases (`../query/asked/*.tsv`): a code or address, the phrase, its language. Throws an Error
 * that names every line that is not as it should be; whether the address exists is for the index to say.
 */
export function readAsked(text: string, file: string): AskedPhrase[] {
  const problems: string[] = [];
  const phrases = text.split(/\r?\n/).flatMap((line, i) => {
    if (line.trim() === "" || line.startsWith("#")) return [];
    const [target = "", phrase = "", language = ""] = line.split("\t").map((column) => column.trim());
    const parsed = target.startsWith("/") ? undefined : parseCode(target);
    const address = parsed ? addressOf(parsed) : target;
    if (phrase === "" || !["en", "fr", "es", "ar"].includes(language))
      problems.push(`${file}:${i + 1}: a line has a code or an address, a phrase, and en, fr, es or ar.`);
    else if (!address.startsWith("/")) problems.push(`${file}:${i + 1}: "${target}" is neither a code nor an address.`);
    return [{ address, phrase, language }];
  });
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return phrases;
}
