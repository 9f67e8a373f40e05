import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formatDate, say } from "@portolan/language";
import type { Format, Site } from "../file.ts";
import { rewriteMain } from "./rewrite.ts";
import { trimmedStyles, Words } from "./styles.ts";

const LANGUAGE = "en";
const KINDS = new Set(["case", "lesson"]);
/** Pictures that are drawings, and small, go into the file. */
const PICTURE = /^\/[\w/.-]+\.svg$/;

/**
 * Cases and lessons each as one file that opens without network: `/saved/cases/<slug>.html`. Made from the built page,
 * which is written once more with the size of the file beside the link to it.
 */
export const saved: Format = async function* (site) {
  const { pages } = site;
  if (pages === undefined) return;
  const addresses = [...site.graph.knowledge.items.values()].flatMap(({ kind, address }) =>
    KINDS.has(kind) ? address : [],
  );
  const words = new Words();
  const sheets = new Set<string>();
  for (const address of addresses) {
    const html = pageAt(pages, address);
    words.read(html.slice(html.indexOf("<main"), html.indexOf("</main>")));
    for (const [, href = ""] of html.matchAll(/<link rel="stylesheet" href="([^"]+)"[^>]*>/g))
      if (!href.includes("search")) sheets.add(href);
  }
  const styles = await trimmedStyles(pages, sheets, words);
  for (const address of addresses) {
    const html = pageAt(pages, address);
    const content = fileOf(html, address, styles, { ...site, pages });
    const size = say(LANGUAGE, "savedSize", { n: Math.ceil(Buffer.byteLength(content) / 1000) });
    yield { path: `saved${address.slice(0, -1)}.html`, content };
    yield { path: `${address.slice(1)}index.html`, content: html.replace(/<span data-size(="[^"]*")?><\/span>/, size) };
  }
};

const pageAt = (pages: string, address: string) => readFileSync(join(pages, address, "index.html"), "utf8");

/** The whole file of one page. */
export function fileOf(html: string, address: string, styles: string, site: Site & { pages: string }): string {
  const { host, pages } = site;
  const main = rewriteMain(html, {
    host,
    here: address,
    picture: (source) => {
      const file = join(pages, source);
      if (!PICTURE.test(source) || !existsSync(file)) return undefined;
      return `data:image/svg+xml;base64,${readFileSync(file).toString("base64")}`;
    },
    pictureWords: (alt) => say(LANGUAGE, "savedPicture", { alt }),
  });
  const [, title = ""] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  const hash = createHash("sha256").update(styles).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${LANGUAGE}" dir="ltr"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${styles}</style></head>
<body><header class="saved wrap ui">${origin(address, site)}</header>
<main>${main}</main>
<footer class="saved wrap ui"><p>${say(LANGUAGE, "footer")}</p><p>${say(LANGUAGE, "footerLicence")}</p></footer></body></html>
`;
}

/** Where and when the copy was made, and where a newer one is. */
function origin(address: string, { graph, host, version }: Site): string {
  const date = formatDate(graph.today, LANGUAGE);
  const head = say(LANGUAGE, "savedHead", { date, version, portal: say(LANGUAGE, "portal") });
  if (host === undefined)
    return `<p>${head}. ${say(LANGUAGE, "savedNoHost", { path: address })}</p><p>${say(LANGUAGE, "savedAway")}</p>`;
  return `<p>${head}: ${host}${address}</p><p><a href="${host}${address}">${say(LANGUAGE, "savedCheck")}</a></p>`;
}
