import type { DevelopmentResult } from "./development.ts";
import type { PeerResult } from "./peers/peers.ts";
import type { PortalResult } from "./portal.ts";

/** CPU milliseconds of the steps before a page is made, and what there was to do. */
export interface Steps {
  documents: number;
  pages: number;
  read: number;
  graph: number;
  views: number;
}

/** All that was measured on a site of one size. */
export interface Result {
  /** Generated documents in English, which the site's size is named by. */
  size: number;
  /** Texts of these documents: the translations among them count. */
  texts: number;
  machine: string;
  portal: PortalResult;
  steps: Steps;
  peers: PeerResult[];
  development: DevelopmentResult | undefined;
}
