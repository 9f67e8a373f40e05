import { say } from "@portolan/language";
import { fullAddress, tagOf } from "../address.ts";
import { moment } from "./atom.ts";
import type { Channel } from "./channel.ts";

/**
 * A feed in JSON Feed 1.1. Its addresses have to be whole, so where the host is not known they are left out, and
 * `_portolan.path` says where an entry stands in the site.
 */
export function jsonFeed({ address, title, description, entries }: Channel, host: string | undefined): string {
  const whole = (path: string) => (host === undefined ? undefined : fullAddress(host, path));
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    description,
    user_comment: `${say("en", "footer")} ${say("en", "footerLicence")}`,
    home_page_url: whole(address),
    feed_url: whole(`${address}feed.json`),
    language: "en",
    authors: [{ name: say("en", "portal"), url: whole("/") }],
    items: entries.map((entry) => ({
      id: tagOf(host, entry.address),
      url: whole(entry.address),
      title: entry.title,
      content_text: entry.text,
      date_published: entry.published && moment(entry.published),
      date_modified: moment(entry.updated),
      tags: [entry.kind],
      _portolan: { path: entry.address, markdown: `${entry.address}index.md` },
    })),
  };
  return `${JSON.stringify(feed, undefined, 1)}\n`;
}
