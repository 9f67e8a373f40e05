import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { ContentPackage } from "@portolan/model/read";
import { knowledgeKinds } from "@portolan/model/schemas";
import { register } from "../site/register.ts";
import { copyData, copyTerm, mdx } from "./copy.ts";
import { type Original, type RealDocument, type RealTerm, readOriginals } from "./originals.ts";
import { type Round, roundOf } from "./round.ts";

/**
 * Writes into `folder`, which is emptied first, the real content packages grown to `size` documents, terms of the
 * glossary among them, by copies of what they hold: all of it as often as it fits, and of the last round a part with
 * the same share of each kind. Codes that a copy names are turned to others of the plan. Gives how
 * many there are of each kind, documents of the plan and of the portal taken together as `plan`.
 */
export function writeMix(
  folder: string,
  size: number,
  real: readonly ContentPackage[],
  codes: readonly string[],
): Record<string, number> {
  rmSync(folder, { recursive: true, force: true });
  for (const pack of real) copyFolder(pack.directory, join(folder, basename(pack.directory)));
  const originals = readOriginals(real);
  if (size < originals.length) throw new Error(`The real content alone has ${originals.length} documents and terms.`);
  const rounds: { round: Round; copied: readonly Original[] }[] = [];
  for (let left = size - originals.length; left > 0; left -= originals.length) {
    const copied = originals.slice(0, left);
    rounds.push({ copied, round: roundOf(rounds.length + 1, originals, copied, codes) });
  }
  for (const { round, copied } of rounds) {
    writeTerms(folder, copied.filter(isTerm), round);
    for (const original of copied.filter(isDocument)) writeSource(folder, original, round);
  }
  const digests = new Map(
    real.map(({ directory, kinds }) => [basename(directory), register(join(folder, basename(directory)), kinds)]),
  );
  // A translation names the text that it was made from, so it can be written only now.
  for (const { round, copied } of rounds)
    for (const { pack, slug, translations } of copied.filter(isDocument))
      for (const { language, data, body } of translations) {
        const copy = `${slug}-${round.mark}`;
        const from = digests.get(pack)?.get(copy);
        writeFileSync(join(folder, pack, copy, `${language}.mdx`), mdx({ ...data, from }, round.text(body)));
      }
  const all = [...originals, ...rounds.flatMap(({ copied }) => copied)];
  return Object.fromEntries([...Map.groupBy(all, groupOf)].map(([kind, of]) => [kind, of.length]));
}

const groupOf = ({ kind }: Original) =>
  kind === "term" || (knowledgeKinds as readonly string[]).includes(kind) ? kind : "plan";
const isTerm = (original: Original): original is RealTerm => original.kind === "term";
const isDocument = (original: Original): original is RealDocument => "data" in original;

/** The English text beside what stands in the original's folder: its pictures, and the register to begin with. */
function writeSource(folder: string, original: RealDocument, round: Round): void {
  const from = join(folder, original.pack, original.slug);
  const to = `${from}-${round.mark}`;
  mkdirSync(to);
  copyFolder(from, to, (name) => !name.endsWith(".mdx"));
  writeFileSync(join(to, "en.mdx"), mdx(copyData(original, round), round.text(original.body)));
}

function writeTerms(folder: string, terms: readonly RealTerm[], round: Round): void {
  const [first] = terms;
  if (first === undefined) return;
  const glossary = { ...first.glossary, terms: terms.map((term) => copyTerm(term, round)) };
  writeFileSync(join(folder, first.pack, `terms-${round.mark}.yaml`), JSON.stringify(glossary));
}

function copyFolder(from: string, to: string, wanted = (name: string) => name !== "node_modules"): void {
  cpSync(from, to, { recursive: true, filter: (path) => wanted(basename(path)) });
}
