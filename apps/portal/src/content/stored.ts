import type { ContentDocument } from "@portolan/model/read";

/** A document as the store keeps it: no text of the body, no places. */
export type StoredDocument = Omit<ContentDocument, "outline" | "pointers"> & {
  pointers: { to: ContentDocument["pointers"][number]["to"]; value: string }[];
  blocks: { kind: "heading" | "paragraph"; depth: number | undefined }[];
  words: number;
};

/** The key of a document in its collection. */
export function documentKey({ package: pack, slug, language }: Pick<ContentDocument, "package" | "slug" | "language">): string {
  return `${pack}/${slug}/${language}`;
}
