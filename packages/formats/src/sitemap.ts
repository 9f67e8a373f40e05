import { type Graph, splitLanguage } from "@portolan/model/graph";
import { addresses } from "@portolan/model/views";
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import { fullAddress } from "./address.ts";
import type { Site, SiteFile } from "./file.ts";

/** Addresses in one file, by the rules of sitemaps.org. */
const MOST = 50_000;
const declaration = { type: "instruction", name: "xml", value: 'version="1.0" encoding="utf-8"' } as const;
const namespaces = {
  xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
  "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
};

/**
 * `robots.txt`, and where the host is known the sitemap: its addresses have to be whole. Above 50,000 pages there are
 * several files, and `sitemap.xml` is the index of them.
 */
export function* sitemap(site: Site, most = MOST): Iterable<SiteFile> {
  const { graph, host } = site;
  const allowed = "User-agent: *\nAllow: /\n";
  yield { path: "robots.txt", content: host === undefined ? allowed : `${allowed}\nSitemap: ${host}/sitemap.xml\n` };
  if (host === undefined) return;
  const all = [...addresses(graph), ...site.written];
  const inLanguages = Map.groupBy(all, (address) => splitLanguage(address).path);
  const parts = Array.from({ length: Math.ceil(all.length / most) }, (_, i) => all.slice(i * most, (i + 1) * most));
  const urls = (part: readonly string[]) =>
    toXml(
      [
        declaration,
        x(
          "urlset",
          namespaces,
          part.map((address) => url(graph, host, address, inLanguages)),
        ),
      ],
      { closeEmptyElements: true },
    );
  if (parts.length === 1) return yield { path: "sitemap.xml", content: urls(all) };
  const names = parts.map((_, i) => `sitemap-${i + 1}.xml`);
  for (const [i, part] of parts.entries()) yield { path: names[i] ?? "", content: urls(part) };
  const entries = names.map((name) => x("sitemap", [x("loc", fullAddress(host, `/${name}`))]));
  yield {
    path: "sitemap.xml",
    content: toXml([declaration, x("sitemapindex", { xmlns: namespaces.xmlns }, entries)]),
  };
}

function url(graph: Graph, host: string, address: string, inLanguages: ReadonlyMap<string, string[]>) {
  const { path } = splitLanguage(address);
  const others = inLanguages.get(path) ?? [];
  const checked = graph.documents.get(path)?.document.data.checked ?? graph.knowledge.items.get(path)?.kept?.checked;
  return x("url", [
    x("loc", fullAddress(host, address)),
    ...(checked === undefined ? [] : [x("lastmod", checked)]),
    ...(others.length < 2 ? [] : others).map((other) =>
      x("xhtml:link", {
        rel: "alternate",
        hreflang: splitLanguage(other).language,
        href: fullAddress(host, other),
      }),
    ),
  ]);
}
