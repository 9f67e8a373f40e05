import { say } from "@portolan/language";
import { fullAddress } from "../address.ts";
import { card, cardAddress } from "./card.ts";
import { checkedOf, type Headed, isOfficial, officialOf, sourcesOf, viewOf } from "./kind.ts";
import { licence } from "./licence.ts";

/** One `<meta>`: Dublin Core and cards have a name, Open Graph has a property. */
export type Meta = { name: string; content: string } | { property: string; content: string };

/** Dublin Core for libraries and reference managers, Open Graph and a card for where links are shown. */
export function metadata(page: Headed, host: string | undefined): Meta[] {
  return [...dublinCore(page, host), ...openGraph(page, host)];
}

function dublinCore(page: Headed, host: string | undefined): Meta[] {
  const view = viewOf(page);
  const official = officialOf(page);
  const own = isOfficial(page);
  const fields: [string, string | undefined][] = [
    ["title", page.title],
    ["creator", (own && official?.publisher) || say(page.language, "portal")],
    ["date", checkedOf(page)],
    ["language", page.language],
    ["rights", own ? undefined : licence.url],
    ["identifier", fullAddress(host, page.address)],
    ["type", view?.template === "figures" ? "Dataset" : "Text"],
    // What JSON-LD would call a citation stands here alone: a page has no room to say it twice.
    ...[...new Set([official?.url, ...sourcesOf(page)])].map((url): [string, string | undefined] => ["source", url]),
  ];
  return fields.flatMap(([name, content]) => (content === undefined ? [] : [{ name: `DC.${name}`, content }]));
}

function openGraph(page: Headed, host: string | undefined): Meta[] {
  const view = viewOf(page);
  const picture = host === undefined ? undefined : cardAddress(page);
  const article = view !== undefined && ("body" in view || view.template === "plan");
  const fields: [string, string | undefined][] = [
    ["title", page.title],
    ["type", article ? "article" : "website"],
    ["url", host === undefined ? undefined : fullAddress(host, page.address)],
    ["image", picture === undefined ? undefined : fullAddress(host, picture)],
    ...(picture === undefined
      ? []
      : ([
          ["image:width", String(card.width)],
          ["image:height", String(card.height)],
          ["image:alt", say(page.language, "cardAlt", { title: page.title })],
        ] as [string, string][])),
  ];
  return [
    ...fields.flatMap(([name, content]) => (content === undefined ? [] : [{ property: `og:${name}`, content }])),
    ...(picture === undefined ? [] : [{ name: "twitter:card", content: "summary_large_image" }]),
  ];
}
