import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { randomOf } from "../text/random.ts";

/** Kinds of judged queries that are asked in words, codes and places left out. */
const KINDS = ["question", "short", "foreign-term", "long", "misspelt"];

/** Draws English questions from the judged ones, always the same: each kind has its share. */
export function drawQuestions(judgements: string, count: number): string[] {
  const all = readdirSync(judgements)
    .filter((name) => name.endsWith(".tsv"))
    .sort()
    .flatMap((name) => readFileSync(join(judgements, name), "utf8").split(/\r?\n/))
    .map((line) => line.split("\t"))
    .filter(([, language, , kind]) => language === "en" && KINDS.includes(kind ?? ""))
    .map(([query = ""]) => query);
  if (all.length < count) throw new Error(`There are ${all.length} judged questions, not ${count}.`);
  return randomOf("questions").some([...new Set(all)], count);
}
