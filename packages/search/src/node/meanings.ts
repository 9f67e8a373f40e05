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
