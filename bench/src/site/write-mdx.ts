import type { Block, Generated, Piece } from "./document.ts";

/** A document as MDX of the dialect; `from` is the digest of its source, for a translation. */
export function toMdx(document: Generated, order: number, from?: string): string {
  return `---\n${(from === undefined ? sourceFields(document, order) : translationFields(document, from)).join("\n")}\n---\n\n${document.blocks.map(blockOf).join("\n\n")}\n`;
}

function sourceFields(
  { title, answer, summary, aliases, asked, themes, joins, sources }: Generated,
  order: number,
): string[] {
  return [
    "kind: page",
    `title: ${title}`,
    `answer: ${answer}`,
    `summary: ${summary}`,
    `order: ${order}`,
    "wording: paraphrase",
    `aliases: [${aliases.join(", ")}]`,
    `asked: ${JSON.stringify(asked)}`,
    `themes: [${themes.join(", ")}]`,
    "joins:",
    ...joins.flatMap(({ to, why }) => [`  - to: ${JSON.stringify(to)}`, `    why: ${why}`]),
    `sources: [${sources.join(", ")}]`,
    "confidence: medium",
    "checked: 2026-11-24",
  ];
}

function translationFields({ title, answer, summary, aliases }: Generated, from: string): string[] {
  return [
    `title: ${title}`,
    `answer: ${answer}`,
    `summary: ${summary}`,
    `aliases: ${JSON.stringify(aliases)}`,
    `from: ${JSON.stringify(from)}`,
    "by: machine-assisted",
    "reviewed: false",
  ];
}

function blockOf(block: Block): string {
  switch (block.type) {
    case "heading":
      return `## ${inline(block.pieces)}`;
    case "paragraph":
      return inline(block.pieces);
    case "note":
      return `<Note kind="${block.kind}">\n\n${inline(block.pieces)}\n\n</Note>`;
    case "list":
      return block.items.map((item) => `- ${inline(item)}`).join("\n");
    case "table":
      return tableOf(block.rows);
  }
}

/** A table of Markdown whose first row is its head. */
export function tableOf(rows: readonly string[][]): string {
  const lines = rows.map((row) => `| ${row.join(" | ")} |`);
  return [lines[0], `| ${(rows[0] ?? []).map(() => "---").join(" | ")} |`, ...lines.slice(1)].join("\n");
}

function inline(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === "string") return piece;
      if ("figure" in piece) return `<Figure of="${piece.figure}" />`;
      if ("to" in piece) return `[${piece.words}](${piece.to})`;
      return piece.words === undefined ? `<Ref to="${piece.ref}" />` : `<Ref to="${piece.ref}">${piece.words}</Ref>`;
    })
    .join("")
    .trim();
}
