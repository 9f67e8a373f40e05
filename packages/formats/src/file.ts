import type { Graph } from "@portolan/model/graph";
import type { View } from "@portolan/model/views";

/** A file of the site besides its pages: its place in the site, without a leading slash, and what it holds. */
export interface SiteFile {
  path: string;
  content: string | Uint8Array;
}

/** What the files are made from. */
export interface Site {
  graph: Graph;
  /** The view of the page at an address, or undefined where none is. A build gives those that its pages were drawn from. */
  view: (graph: Graph, address: string) => View | undefined;
  /** Folder of the pages as they were built; undefined in development, where none are. */
  pages: string | undefined;
  /** Folder from which the files of documents are named. */
  root: string;
  /** Addresses of pages besides those of the graph, which developers write. */
  written: readonly string[];
  /** Folder that outlives the build, for what is costly to make again. */
  cache: string;
  /** Address of the site where it is hosted, without a slash at the end; undefined where that is not known. */
  host: string | undefined;
  /** Version of the portal. */
  version: string;
}

/** Makes files one after the other, so that no more than one is held in memory. */
export type Format = (site: Site) => Iterable<SiteFile> | AsyncIterable<SiteFile>;
