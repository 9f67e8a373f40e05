/** A place in a page that can be linked to, as Pagefind records it. */
export interface Anchor {
  element: string;
  id: string;
  text: string;
  /** Given by `data-pagefind-title`: a part of the page with a name of its own. */
  title?: string | undefined;
  /** Number of the word at which it begins. */
  location: number;
}

/** The text of a page as Pagefind reads it from the finished HTML, with the fields of `../fields.ts`. */
export interface IndexedPage {
  url: string;
  language: string;
  content: string;
  meta: Readonly<Record<string, string>>;
  anchors: readonly Anchor[];
}

/** The address of a document in no language: what all its translations share. */
export function withoutLanguage(address: string): string {
  return address.replace(/^\/(?:fr|es|ar)(?=\/)/, "");
}
