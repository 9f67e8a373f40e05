/** A place in a page that can be linked to: an element with an id. */
export interface Anchor {
  element: string;
  id: string;
  text: string;
  /** Given by `data-pagefind-title`: this element is a part of the page with a name of its own. */
  title?: string | undefined;
  /** Number of the word at which it begins. */
  location: number;
}

/** The text of a page as the index keeps it. */
export interface IndexedPage {
  url: string;
  content: string;
  meta: Readonly<Record<string, string>>;
  anchors: readonly Anchor[];
}

/** A page on which a word was found. */
export interface Hit {
  id: string;
  /** How much the body is about the word; 0 where only fields hold it. */
  score: number;
  /** Names of the fields that hold the word. */
  fields: readonly string[];
  /** Where in the body it stands, as numbers of words. */
  locations: readonly number[];
  /** Loads the page's text. */
  page(): Promise<IndexedPage>;
}

/** What searching needs of a full-text index; the one place to put another in. */
export interface Engine {
  /** Number of pages in the index. */
  size: number;
  /** Pages with the word, or with words that begin so. */
  find(word: string): Promise<Hit[]>;
}
