import type { LinkView, ListingView, View } from "@portolan/model/views";
import { heading, join, type Links, list, words } from "../write.ts";

/** A list in its groups, each entry with its one sentence. */
export function listing({ groups, pages }: ListingView, links: Links): string {
  return join(
    groups.map(({ title, items }) => [
      heading(2, title),
      list(
        items.map(({ answer, why, ...item }) => `${links.to(item)}: ${words(answer)}${why ? ` (${words(why)})` : ""}`),
      ),
    ]),
    list(pages.filter(({ here }) => !here).map(({ n, address }) => links.to({ address, title: String(n) }))),
  );
}

/** Any other page: every page that it names, once, in its order. */
export function anyLinks(view: View, links: Links): string {
  const { crumbs: _crumbs, alternates: _alternates, ...shown } = view;
  const found = new Map<string, LinkView>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) walk(one);
    else if (typeof value === "object" && value !== null) {
      if (isLink(value) && !found.has(value.address)) found.set(value.address, value);
      for (const one of Object.values(value)) walk(one);
    }
  };
  for (const value of Object.values(shown)) walk(value);
  return list([...found.values()].map(({ address, title, code }) => links.to({ address, title, code })));
}

const isLink = (value: object): value is LinkView =>
  "address" in value && typeof value.address === "string" && "title" in value && typeof value.title === "string";
