import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { documentAddress, termAddress } from "@portolan/model/graph";
import { type ContentPackage, isSource, readContent } from "@portolan/model/read";
import type { DataFile, DocumentData } from "@portolan/model/schemas";

/** A file of terms. */
export type Glossary = Extract<DataFile, { kind: "glossary" }>;

/** A real document with its translations, as copies are made of it. */
export interface RealDocument {
  address: string;
  kind: string;
  /** Folder of its package, and its own folder there. */
  pack: string;
  slug: string;
  data: DocumentData;
  body: string;
  translations: { language: string; data: object; body: string }[];
}

/** A real term of the glossary, and the file that it stands in. */
export interface RealTerm {
  address: string;
  kind: "term";
  pack: string;
  term: Glossary["terms"][number];
  glossary: Glossary;
}

/** What the real content is made of. */
export type Original = RealDocument | RealTerm;

/**
 * Documents and terms of the real content, in an order in which every beginning of the list has the kinds in the
 * proportions of the whole.
 */
export function readOriginals(packages: readonly ContentPackage[]): Original[] {
  const all = packages.flatMap((pack): Original[] => {
    const { documents, data } = readContent(pack.directory, [pack]);
    const folder = basename(pack.directory);
    const translated = Map.groupBy(
      documents.filter((d) => !isSource(d)),
      (d) => d.slug,
    );
    const bodyOf = (file: string) => readFileSync(join(pack.directory, file), "utf8").replace(/^---\n.*?\n---\n/s, "");
    return [
      ...documents.filter(isSource).map(({ slug, file, data: of }) => ({
        address: documentAddress(of, slug),
        kind: of.kind,
        pack: folder,
        slug,
        data: of,
        body: bodyOf(file),
        translations: (translated.get(slug) ?? []).map((t) => ({
          language: t.language,
          data: t.data,
          body: bodyOf(t.file),
        })),
      })),
      ...data.flatMap(({ value }) =>
        value.kind === "glossary"
          ? value.terms.map((term) => ({
              address: termAddress(term.id),
              kind: "term" as const,
              pack: folder,
              term,
              glossary: value,
            }))
          : [],
      ),
    ];
  });
  const kinds = [...Map.groupBy(all, (o) => o.kind).values()];
  return kinds
    .flatMap((of) => of.map((original, i) => ({ original, share: (i + 0.5) / of.length })))
    .sort((a, b) => a.share - b.share)
    .map(({ original }) => original);
}
