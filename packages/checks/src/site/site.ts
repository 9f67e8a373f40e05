import type { Place } from "@portolan/dialect";

/** An attribute of a page that names an address, and where it stands. */
export interface Reference extends Place {
  element: string;
  attribute: string;
  url: string;
  /** The `rel` of a `<link>`, else empty. */
  rel: string;
  /** True where the browser asks for the address by itself or sends a form to it; false for plain links. */
  request: boolean;
}

/** A `<link rel="stylesheet">`. */
export interface Stylesheet {
  href: string;
  media: string;
}

/** A Content-Security-Policy in the page, and the element that stood before it and is not `<meta charset>`. */
export interface Policy extends Place {
  content: string;
  after: string | undefined;
}

/** Code or style that stands in the page itself: its kind as readers of HTML know it, such as `onclick`. */
export interface Inline extends Place {
  kind: string;
}

/** A page in another language that this page names. */
export interface Alternate extends Place {
  language: string;
  url: string;
}

/** What the rules need to know of one HTML file; the file itself is not kept. */
export interface Page {
  /** As a reader types it: `/plan/vision/`, `/404.html`. */
  address: string;
  /** Path inside the site, with forward slashes. */
  file: string;
  /** Size as a host sends it, compressed with Brotli. */
  bytes: number;
  lang: string;
  dir: string;
  titles: string[];
  descriptions: string[];
  /** True where search engines are told to leave the page out. */
  noindex: boolean;
  /** True where the page does nothing but lead to another. */
  forwards: boolean;
  headings: Place[];
  ids: Set<string>;
  /** Elements whose id another element before them has. */
  repeatedIds: (Place & { id: string })[];
  references: Reference[];
  stylesheets: Stylesheet[];
  /** Addresses of scripts that run when the page is opened, modules preloaded included. */
  scripts: string[];
  policies: Policy[];
  inlineScripts: Inline[];
  inlineStyles: Inline[];
  alternates: Alternate[];
  /** True if `<main>` says something besides its heading and its ways to other pages. */
  speaks: boolean;
}

/** A stylesheet or script of the site. */
export interface Asset {
  /** Size as a host sends it, compressed with Brotli. */
  bytes: number;
  /** Size as the browser runs it. */
  size: number;
  /** Addresses in it: `url()` and `@import` of a stylesheet, static imports of a script. */
  references: string[];
}

/** What the site promised, to hold it against. */
export interface Promises {
  /** Address of each page that must exist. */
  expected: readonly string[];
  /** The Content-Security-Policy of every page. */
  policy: string;
  /** Where the site is hosted, if known: its own absolute addresses are internal. */
  host?: string | undefined;
}

/** The finished site, read once. All rules are functions of it. */
export interface Site extends Promises {
  pages: Page[];
  /** Copies of pages that readers save: each a whole by itself, and no page of the site. */
  saved: (Page & { size: number })[];
  byAddress: Map<string, Page>;
  /** Stylesheets and scripts by address. */
  assets: Map<string, Asset>;
  /** Addresses of all files. */
  files: Set<string>;
}
