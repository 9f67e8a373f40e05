import type { ItemView } from "@portolan/model/views";
import type { SiteFile } from "../file.ts";
import { pageHref } from "./address.ts";
import { file } from "./envelope.ts";

/** Entries on one page of a list. */
export const PAGE = 50;

/** One item in a list: where it is, and what tells it apart from the others. */
export interface Entry extends Omit<ItemView, "kind" | "answer"> {
  /** The item in the API. */
  href: string;
  kind: string;
  /** Its one sentence, where it has one. */
  answer?: string | undefined;
  /** Day on which its facts were last checked. */
  checked?: string | undefined;
  /** How many items it holds, where it is a list itself. */
  count?: number | undefined;
  /** The same text in other languages. */
  translations?: { language: string; title: string; address: string; href: string }[] | undefined;
}

/** A page of a list. */
export interface ListRecord {
  title: string;
  /** The page of the portal that shows the same, where there is one. */
  address?: string | undefined;
  /** How many entries there are on all pages. */
  count: number;
  /** This page, counted from 1, and how many there are. */
  page: number;
  pages: number;
  /** The pages before and after this one; null at the ends. */
  previous: string | null;
  next: string | null;
  entries: Entry[];
}

/** A list to be given away. */
export interface List {
  title: string;
  address?: string | undefined;
  /** Its first page, and what the names of the others begin with. */
  first: string;
  base: string;
  entries: readonly Entry[];
}

/** The pages of a list; an empty one has one page. */
export function pagesOf(length: number): number {
  return Math.max(1, Math.ceil(length / PAGE));
}

/** The pages of a list, each with its place. */
export function* listFiles({ title, address, first, base, entries }: List): Generator<SiteFile> {
  const pages = pagesOf(entries.length);
  const href = (at: number) => (at < 0 || at >= pages ? null : pageHref(base, first, at));
  for (let at = 0; at < pages; at++) {
    const data: ListRecord = {
      title,
      address,
      count: entries.length,
      page: at + 1,
      pages,
      previous: href(at - 1),
      next: href(at + 1),
      entries: entries.slice(at * PAGE, (at + 1) * PAGE),
    };
    yield file(pageHref(base, first, at), "list", data);
  }
}
