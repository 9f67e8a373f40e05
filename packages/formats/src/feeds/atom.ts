import { say } from "@portolan/language";
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import { fullAddress, tagOf } from "../address.ts";
import type { Site } from "../file.ts";
import type { Channel, Entry } from "./channel.ts";

type From = Pick<Site, "host" | "version">;

/** A feed in Atom (RFC 4287). Where the host is not known its links are relative, to be read from its own address. */
export function atom({ address, title, description, updated, entries }: Channel, { host, version }: From): string {
  const portal = say("en", "portal");
  return toXml(
    [
      { type: "instruction", name: "xml", value: 'version="1.0" encoding="utf-8"' },
      x("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "en" }, [
        x("id", tagOf(host, address)),
        x("title", title),
        x("subtitle", description),
        x("updated", moment(updated)),
        x("author", [x("name", portal), host === undefined ? null : x("uri", fullAddress(host, "/"))]),
        x("link", { rel: "alternate", type: "text/html", href: fullAddress(host, address) }),
        x("link", { rel: "self", type: "application/atom+xml", href: fullAddress(host, `${address}feed.xml`) }),
        x("rights", `${say("en", "footerLicence")} ${say("en", "footer")}`),
        x("generator", { version }, portal),
        ...entries.map((entry) => entryOf(entry, host)),
      ]),
    ],
    { closeEmptyElements: true },
  );
}

function entryOf({ address, title, text, kind, published, updated }: Entry, host: string | undefined) {
  return x("entry", [
    x("id", tagOf(host, address)),
    x("title", title),
    x("link", { rel: "alternate", type: "text/html", href: fullAddress(host, address) }),
    x("link", { rel: "alternate", type: "text/markdown", href: fullAddress(host, `${address}index.md`) }),
    ...(published === undefined ? [] : [x("published", moment(published))]),
    x("updated", moment(updated)),
    x("category", { term: kind }),
    x("summary", text),
  ]);
}

/** The first moment of a day, which is all that documents say of time. */
export const moment = (day: string) => `${day}T00:00:00Z`;
