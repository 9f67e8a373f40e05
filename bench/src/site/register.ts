import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readContent } from "@portolan/model/read";

/**
 * Writes the `ids.json` of every document of the package in `directory`, which has documents of these kinds; gives
 * the digests of their texts by folder.
 */
export function register(directory: string, kinds: readonly string[]): Map<string, string> {
  const { documents, registers, problems } = readContent(directory, [{ name: "generated", directory, kinds }]);
  if (problems.length > 0) throw new Error(`The generator made content with problems: ${JSON.stringify(problems[0])}`);
  for (const [folder, { register: entries, lost }] of registers) {
    const path = join(directory, folder, "ids.json");
    const retired = Object.fromEntries(lost.map((id) => [id, entries.blocks[0]?.id ?? ""]));
    writeFileSync(path, `${JSON.stringify({ ...entries, retired: { ...entries.retired, ...retired } })}\n`);
  }
  return new Map(documents.filter((d) => d.language === "en").map((d) => [d.slug, d.digest]));
}
