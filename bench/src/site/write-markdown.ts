import type { Block, Generated, Piece } from "./document.ts";
import { tableOf } from "./write-mdx.ts";

/** The same document as the Markdown that any site builder reads: components become links, numbers and quotations. */
export function toMarkdown(document: Generated): string {
  const fields = [`title: ${document.title}`, `description: ${document.summary}`];
  return `---\n${fields.join("\n")}\n---\n\n${document.answer}\n\n${document.blocks.map(blockOf).join("\n\n")}\n`;
}

function blockOf(block: Block): string {
  switch (block.type) {
    case "heading":
      return `## ${inline(block.pieces)}`;
    case "paragraph":
      return inline(block.pieces);
    case "note":
      return `> ${inline(block.pieces)}`;
    case "list":
      return block.items.map((item) => `- ${inline(item)}`).join("\n");
    case "table":
      return tableOf(block.rows);
  }
}

function inline(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === "string") return piece;
      if ("figure" in piece) return `[${piece.figure}](/figures/)`;
      if ("to" in piece) return `[${piece.words}](${piece.to})`;
      return `[${piece.words ?? piece.ref}](/framework/${piece.ref.toLowerCase().replace(" ", "/")}/)`;
    })
    .join("")
    .trim();
}
