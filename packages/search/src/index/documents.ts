import { isListing, type ResultKind } from "../indexed.ts";
import { type IndexedPage, withoutLanguage } from "./page.ts";

/** A document with its pages, one in each language that it has. */
export interface Document {
  address: string;
  kind: ResultKind;
  pages: IndexedPage[];
  ties: Ties;
}

/** What is known of a document from those it is tied to, in English. */
export interface Ties {
  /** Its number among the facts: A13, B02, C07. */
  ref?: string | undefined;
  /** How strong the evidence behind it is: 0 none stated, 1 limited, 2 moderate, 3 strong. */
  evidence: number;
  /** Places, years and themes, by name. */
  about: string;
  /** What tied documents say: the case that a story tells, the cases and lessons that speak to a part of the plan. */
  near: string;
  /** Documents that it is tied to: close where they are about the same thing. */
  to?: readonly { address: string; close: boolean }[] | undefined;
}

/** Joins the pages that are one document in several languages; the order is that of addresses, so it is stable. */
export function documentsOf(pages: readonly IndexedPage[], ties: ReadonlyMap<string, Ties>): Document[] {
  const documents = new Map<string, Document>();
  for (const page of pages) {
    const address = withoutLanguage(page.url);
    if (isListing(address)) continue;
    const document = documents.get(address) ?? {
      address,
      kind: (page.meta["kind"] ?? "page") as ResultKind,
      pages: [],
      ties: ties.get(address) ?? { evidence: 0, about: "", near: "" },
    };
    document.pages.push(page);
    documents.set(address, document);
  }
  const sorted = [...documents.values()].sort((a, b) => (a.address < b.address ? -1 : 1));
  for (const { pages: own } of sorted) own.sort((a, b) => (a.language < b.language ? -1 : 1));
  return sorted;
}
