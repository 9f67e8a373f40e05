import { addressOf, parseCode } from "../codes.ts";
import type { DocumentData, KnowledgeKind } from "../kinds/index.ts";

/** Languages that documents can be in; the first is the source and stands at the root. */
export const languages = ["en", "fr", "es", "ar"] as const;
/** One of the portal's languages. */
export type Language = (typeof languages)[number];

/** Where the documents of a kind stand, each at its folder's name. */
export const sections: Readonly<Record<KnowledgeKind, string>> = {
  case: "/cases/",
  lesson: "/lessons/",
  resource: "/resources/",
  story: "/stories/",
};

/** The address of a document in English; those without a code are known by their folder. */
export function documentAddress(data: DocumentData, slug: string): string {
  const parsed = "code" in data ? parseCode(data.code) : undefined;
  if (parsed) return addressOf(parsed);
  const name = slug.split("/").at(-1);
  if (data.kind in sections) return `${sections[data.kind as KnowledgeKind]}${name}/`;
  return data.kind === "page" ? `/${slug}/` : `/plan/${name}/`;
}

/** The same address in another language. */
export function inLanguage(address: string, language: string): string {
  return language === "en" ? address : `/${language}${address}`;
}

/** Splits an address into its language and its English form. */
export function splitLanguage(address: string): { language: Language; path: string } {
  const [, prefix] = /^\/(fr|es|ar)\//.exec(address) ?? [];
  return prefix ? { language: prefix as Language, path: address.slice(3) } : { language: "en", path: address };
}
