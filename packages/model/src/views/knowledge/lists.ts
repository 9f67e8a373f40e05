import { say } from "@portolan/language";
import { facetAddress } from "../../library/facet-names.ts";
import type { LinkView } from "../common.ts";
import type { ItemView } from "./item.ts";
import { type ItemKind, kindSections } from "./kinds.ts";

/** A group of a list, and the key by which groups are in order. */
export interface Group {
  key: string;
  title: string;
  code?: string | undefined;
  hue?: string | undefined;
}

/** A list of items in groups, before it is divided into pages. */
export interface List {
  title: string;
  description: string;
  crumbs: LinkView[];
  entries: { group: Group; view: ItemView }[];
  orders: { label: string; address: string }[];
  about?: LinkView | undefined;
  /** Where the same can be filtered further. */
  filter?: string | undefined;
}

/** A list to come: how long it is, and itself, put together when it is asked for, and once. */
export interface Pending {
  length: number;
  make: () => List;
}

/** The library as the first step of a path. */
export const library = (): LinkView => ({ address: "/library/", title: "library" });

/** The letter under which somebody looks for a title; digits are one. */
export function letterOf(title: string): string {
  // Articles say nothing about where somebody would look.
  const first = /[\p{L}\p{N}]/u.exec(title.replace(/^(an?|the)\s+/i, ""))?.[0] ?? "#";
  const letter = first.normalize("NFD").charAt(0).toUpperCase();
  return /\d/.test(letter) ? "0\u20139" : letter;
}

/** The addresses of the indexes of a kind; the glossary opens with its letters. */
export function kindAddresses(kind: ItemKind): { byObjective: string; byLetter: string; byTheme: string } {
  const section = kindSections[kind];
  return {
    byObjective: kind === "term" ? `${section}by-objective/` : section,
    byLetter: kind === "term" ? section : `${section}a-z/`,
    byTheme: facetAddress("kind", kind),
  };
}

/** The orders of the index of a kind. Where there is nothing there are no themes to go by. */
export function ordersOf(kind: ItemKind, n: number): List["orders"] {
  const { byObjective, byLetter, byTheme } = kindAddresses(kind);
  return [
    { label: say("en", "orderObjective"), address: byObjective },
    ...(n > 0 ? [{ label: say("en", "orderTheme"), address: byTheme }] : []),
    { label: say("en", "orderLetter"), address: byLetter },
  ];
}
