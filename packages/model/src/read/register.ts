import { hash as hashOnce } from "node:crypto";
import type { Block } from "@portolan/dialect";

/** What the register keeps of one block: its permanent id, a digest of its text and a sketch of its words. */
export interface Entry {
  id: string;
  digest: string;
  /** The sixteen smallest 16-bit hashes of its word pairs: enough to know an edited paragraph again. */
  sketch: string;
}

/** The register of one document, `ids.json` beside it. Ids are never given twice. */
export interface Register {
  next: number;
  blocks: Entry[];
  /** Ids that were cited once and whose block is gone, with the id that took over. */
  retired: Record<string, string>;
}

/** The register brought up to the text, and what the text has lost. */
export interface Aligned {
  /** One id for each block, in the order of the text. */
  ids: string[];
  register: Register;
  changed: boolean;
  /** Ids whose block is gone and that lead nowhere yet. */
  lost: string[];
}

const hash = (text: string) => hashOnce("sha256", text, "hex");

/** Twelve hexadecimal digits that stand for a text. */
export function digest(text: string): string {
  return hash(text).slice(0, 12);
}

/**
 * Gives each block its permanent id. An unchanged block is known by its digest, wherever it moved; an edited
 * one by the words that it kept (at least 3 in 10 word pairs); anything else is new and gets a new id.
 */
export function align(register: Register | undefined, blocks: readonly Block[]): Aligned {
  const before = register ?? { next: 1, blocks: [], retired: {} };
  const free = new Map(before.blocks.map((b) => [b.id, b]));
  const known = blocks.map((b) => take(free, digest(`${b.kind}\n${b.text}`)));
  const ids = known.map((entry) => entry?.id);
  // A sketch takes a hundred hashes, so blocks whose text is unchanged keep the one that they have.
  const entries = blocks.map((b, i) => ({
    heading: b.kind === "heading",
    digest: known[i]?.digest ?? digest(`${b.kind}\n${b.text}`),
    sketch: known[i]?.sketch ?? sketch(b.text),
  }));
  const pairs = entries
    .flatMap((entry, i) =>
      ids[i] === undefined
        ? [...free.values()].map((old) => ({
            i,
            old,
            likeness: isHeading(old.id) === entry.heading ? likeness(old.sketch, entry.sketch) : 0,
          }))
        : [],
    )
    .filter((pair) => pair.likeness >= 0.3)
    .sort((a, b) => b.likeness - a.likeness);
  for (const { i, old } of pairs) if (ids[i] === undefined && free.delete(old.id)) ids[i] = old.id;

  let next = before.next;
  const used = new Set([...before.blocks.map((b) => b.id), ...Object.keys(before.retired), ...ids]);
  const final = ids.map((id, i) => {
    if (id !== undefined) return id;
    const made = entries[i]?.heading ? freshSlug(blocks[i]?.text ?? "", used) : `p${next++}`;
    used.add(made);
    return made;
  });
  const kept = final.map((id, i) => ({ id, digest: entries[i]?.digest ?? "", sketch: entries[i]?.sketch ?? "" }));
  return {
    ids: final,
    register: { next, blocks: kept, retired: before.retired },
    changed: register === undefined || JSON.stringify(kept) !== JSON.stringify(before.blocks),
    lost: [...free.keys()].filter((id) => !(id in before.retired)),
  };
}

const isHeading = (id: string) => !/^p\d+$/.test(id);

function take(free: Map<string, Entry>, digestOf: string): Entry | undefined {
  for (const entry of free.values()) if (entry.digest === digestOf && free.delete(entry.id)) return entry;
  return undefined;
}

function sketch(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const pairs = words.length < 2 ? words : words.slice(1).map((word, i) => `${words[i]} ${word}`);
  return [...new Set(pairs.map((pair) => hash(pair).slice(0, 4)))].sort().slice(0, 16).join("");
}

/** Estimates how many word pairs two texts share, 0 to 1, from the smallest of their hashes. */
function likeness(a: string, b: string): number {
  const [x, y] = [a, b].map((s) => new Set(s.match(/.{4}/g)));
  if (!x || !y || x.size === 0 || y.size === 0) return 0;
  const smallest = [...new Set([...x, ...y])].sort().slice(0, 16);
  return smallest.filter((h) => x.has(h) && y.has(h)).length / smallest.length;
}

function freshSlug(text: string, used: ReadonlySet<string | undefined>): string {
  const base =
    text
      .toLowerCase()
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "") || "section";
  const slug = /^p\d+$/.test(base) ? `${base}-` : base;
  for (let n = 1; ; n++) if (!used.has(n === 1 ? slug : `${slug}-${n}`)) return n === 1 ? slug : `${slug}-${n}`;
}
