import type { ResultKind } from "../indexed.ts";
import { type Catalogue, plain } from "./catalogue.ts";

/** Pages of a kind in a folder, by title; before a title from which it does not follow stands the page's own part of the address. */
type Shelf = readonly [kind: ResultKind, folder: string, titles: readonly string[]];

/** A catalogue as it travels: everybody who opens search waits for it. */
export interface PackedCatalogue extends Omit<Catalogue, "pages"> {
  pages: readonly Shelf[];
}

/** Packs a catalogue. Pages of a kind in a folder come together; otherwise they keep their order. */
export function packCatalogue(catalogue: Catalogue): PackedCatalogue {
  const shelves = new Map<string, [ResultKind, string, string[]]>();
  for (const [address, title, kind] of catalogue.pages) {
    const [, folder = "/", own = ""] = /^(.*\/)([^/]+)\/$/.exec(address) ?? [];
    const name = `${kind} ${folder}`;
    const shelf = shelves.get(name) ?? [kind, folder, []];
    shelves.set(name, shelf);
    shelf[2].push(own === ownPart(title) ? title : `${own}\t${title}`);
  }
  return { ...catalogue, pages: [...shelves.values()] };
}

/** Reads what `packCatalogue` wrote. */
export function unpackCatalogue(packed: PackedCatalogue): Catalogue {
  const pages = packed.pages.flatMap(([kind, folder, titles]) =>
    titles.map((line) => {
      const [title = "", own = ownPart(title)] = line.split("\t").toReversed();
      return [`${folder}${own}/`, title, kind] as const;
    }),
  );
  return { ...packed, pages };
}

function ownPart(title: string): string {
  return plain(title).replaceAll(" ", "-");
}
