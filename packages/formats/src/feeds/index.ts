import type { Site, SiteFile } from "../file.ts";
import { atom } from "./atom.ts";
import { channels } from "./channel.ts";
import { jsonFeed } from "./json.ts";

/** The feeds, in Atom and as JSON Feed, each beside the page that it tells of. */
export function* feeds(site: Site): Iterable<SiteFile> {
  for (const channel of channels(site.graph)) {
    const folder = channel.address.slice(1);
    yield { path: `${folder}feed.xml`, content: atom(channel, site) };
    yield { path: `${folder}feed.json`, content: jsonFeed(channel, site.host) };
  }
}
