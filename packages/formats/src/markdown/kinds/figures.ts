import type { FiguresView, SourcesView } from "@portolan/model/views";
import { type Links, list, words } from "../write.ts";

/** The dataset of figures: each with what it is, of when and from whom. */
export function figures({ topics }: FiguresView, links: Links): string {
  const all = topics.flatMap(({ series, single }) => [...series.flatMap((one) => one.figures), ...single]);
  return list(
    all.map(
      ({ id, label, text, definition, asOf, asOfNote, sourceRecord }) =>
        `${links.to({ address: `/figures/#${id}`, title: label })}: **${words(text)}** (${words(asOfNote ?? asOf)}; ${words(sourceRecord?.publisher ?? "")}). ${words(definition)}`,
    ),
  );
}

/** The register of sources. */
export function register({ sources, pages }: SourcesView, links: Links): string {
  const entries = sources.map(({ title, publisher, url, type, about, published }) => {
    const name = url !== undefined && type !== "mirror" ? `[${words(title)}](${url})` : words(title);
    return `${name}. ${words(`${publisher}, ${published}, ${type}. ${about}`)}`;
  });
  const others = pages.filter(({ here }) => !here).map(({ n, address }) => links.to({ address, title: String(n) }));
  return [list(entries), list(others)].join("\n\n");
}
