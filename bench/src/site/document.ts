import { type Language, type Prose, proseOf } from "../text/prose.ts";
import { randomOf } from "../text/random.ts";
import type { World } from "./world.ts";

/** A part of running text, before it becomes MDX or Markdown. */
export type Piece =
  | string
  | { ref: string; words?: string | undefined }
  | { figure: string }
  | { to: string; words: string };

/** A block of a generated document. */
export type Block =
  | { type: "heading" | "paragraph"; pieces: Piece[] }
  | { type: "note"; kind: "gap" | "caveat" | "editorial"; pieces: Piece[] }
  | { type: "list"; items: Piece[][] }
  | { type: "table"; rows: string[][] };

/** A generated document in one language. */
export interface Generated {
  slug: string;
  language: Language;
  title: string;
  answer: string;
  summary: string;
  aliases: string[];
  asked: string[];
  themes: string[];
  joins: { to: string; why: string }[];
  sources: string[];
  blocks: Block[];
}

/** A site to generate: how many documents, from which seed, and what they can point at. */
export interface Plan {
  seed: string;
  documents: number;
  world: World;
}

/** Folder of document `n` in its package, which is its address too. A hundred documents stand in each folder. */
export function slugOf({ seed }: Plan, n: number): string {
  const words = proseOf("en", randomOf(`${seed} slug ${n}`))
    .line()
    .toLowerCase()
    .replaceAll(" ", "-");
  return `topic-${String(Math.floor(n / 100)).padStart(3, "0")}/${words}-${n}`;
}

/** The languages besides English that document `n` has: one document in ten has one. */
export function translationsOf(n: number): Language[] {
  if (n % 10 !== 3) return [];
  return [(["fr", "es", "fr", "ar"] as const)[Math.floor(n / 10) % 4] ?? "fr"];
}

/**
 * Document `n` in a language. What it points at and its shape hang on seed and number alone, so a translation has
 * the blocks of its source. An edited document has another title and another first paragraph.
 */
export function generate(plan: Plan, n: number, language: Language, edited = false): Generated {
  const { seed, world } = plan;
  const shape = randomOf(`${seed} shape ${n}`);
  const prose = proseOf(language, randomOf(`${seed} ${language} ${n}`));
  const blocks: Block[] = [];
  for (let section = 0; section < 5; section++) {
    blocks.push({ type: "heading", pieces: [`${prose.line()} ${section + 1}`] });
    for (let paragraph = shape.between(2, 3); paragraph > 0; paragraph--)
      blocks.push({ type: "paragraph", pieces: paragraphOf(plan, shape, prose, shape.between(1, 4)) });
    if (section === 1)
      blocks.push({ type: "note", kind: shape.pick(["gap", "caveat", "editorial"]), pieces: [prose.sentence()] });
    if (section === 2)
      blocks.push({
        type: "list",
        items: Array.from({ length: 4 }, () => [prose.words(5), " ", { ref: shape.pick(world.codes) }]),
      });
    if (section === 3 && n % 4 === 0)
      blocks.push({
        type: "table",
        rows: Array.from({ length: 4 }, () => Array.from({ length: 3 }, () => prose.words(2))),
      });
  }
  const title = `${prose.line()} ${n}`;
  if (edited) blocks[1] = { type: "paragraph", pieces: [editedWords(n)] };
  return {
    slug: slugOf(plan, n),
    language,
    title: edited ? editedTitle(n) : title,
    answer: prose.sentence() + " " + prose.words(6),
    summary: `${prose.sentence()} ${prose.sentence()} ${prose.words(5)}`,
    aliases: [prose.words(2), prose.words(2)],
    asked: [prose.words(5), prose.words(6)],
    themes: shape.some(world.themes, 2),
    joins: shape.some(world.codes, 3).map((to) => ({ to, why: prose.words(6) })),
    sources: world.sources.slice(0, 2),
    blocks,
  };
}

/** Title of document `n` after its edit. */
export const editedTitle = (n: number): string => `Retitled by the benchmark ${n}`;
/** First paragraph of document `n` after its edit. */
export const editedWords = (n: number): string =>
  `This paragraph of document ${n} was written anew by the benchmark, with none of its former words.`;

/** A paragraph with one link, reference or figure in it, as plan documents have. */
function paragraphOf(plan: Plan, shape: ReturnType<typeof randomOf>, prose: Prose, sentences: number): Piece[] {
  const at = shape.between(0, sentences);
  return Array.from({ length: sentences + 1 }, (_, i): Piece[] => {
    if (i !== at) return [prose.sentence(), " "];
    const [before = "", after = ""] = prose.sentenceAround("\0").split("\0");
    return [before, pointer(plan, shape, prose), after, " "];
  }).flat();
}

function pointer(plan: Plan, shape: ReturnType<typeof randomOf>, prose: Prose): Piece {
  const { world, documents } = plan;
  const what = shape.between(0, 9);
  if (what < 3) return { ref: shape.pick(world.codes) };
  if (what < 6) return { ref: shape.pick(world.codes), words: prose.words(3) };
  if (what < 7) return { figure: shape.pick(world.figures) };
  return { to: `/${slugOf(plan, shape.between(0, documents - 1))}/`, words: prose.words(3) };
}
