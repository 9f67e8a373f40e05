import { slips } from "@portolan/language/slips";
import { addressOf, type ParsedCode, parseCode } from "@portolan/model/codes";

/** Address and title of a page. */
export type PageEntry = readonly [address: string, title: string];

/** All that can be proposed: pages, and codes of indicators, which are places on pages. */
export interface Places {
  pages: readonly PageEntry[];
  indicators: readonly string[];
}

/** The path without language, endings and closing slash, in small letters: what is compared. */
function bare(path: string): string {
  return path
    .toLowerCase()
    .replace(/^\/(en|fr|es|ar)(?=\/|$)/, "")
    .replace(/(\/index)?(\.html?|\.php|\.aspx?)?\/*$/, "");
}

/** The code that an address means: its last part, or its last two as in /gcm/21 and /enablers/4. */
export function codeIn(path: string): ParsedCode | undefined {
  const parts = bare(path).split("/").filter(Boolean);
  const last = parts.at(-1) ?? "";
  const above = (parts.at(-2) ?? "").replace(/ies$/, "y").replace(/s$/, "");
  const two = /^(objective|outcome|output|indicator|enabler|priority|gcm|sdg)$/.test(above)
    ? parseCode(`${above} ${last.replace(/^[a-z]+-/, "")}`)
    : undefined;
  // A bare number means an objective only where the address says so: /2024 or /page/2 do not.
  const one = /^\d$/.test(last) && above !== "framework" && above !== "plan" ? undefined : parseCode(last);
  return two ?? one;
}

/**
 * Up to five pages that an address may have meant, the likeliest first: the page of the code in it, then pages whose
 * address needs few changes of letters, or shares its words.
 */
export function nearest(path: string, { pages, indicators }: Places): PageEntry[] {
  const code = codeIn(path);
  const meant = code && addressOf(code);
  const [page, anchor] = meant?.split("#") ?? [];
  const place = anchor && code && indicators.includes(code.code) ? code.code : undefined;
  const found = pages
    .filter(([address]) => address === page)
    .map(([address, title]): PageEntry => (place ? [`${address}#${anchor}`, `${place}, ${title}`] : [address, title]));
  const wanted = bare(path).slice(0, 120);
  const words = wanted.match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const scored = pages
    .map((entry) => {
      const address = bare(entry[0]);
      const text = `${address} ${entry[1].toLowerCase()}`;
      const shared = words.filter((word) => text.includes(word)).length / Math.max(words.length, 1);
      const close = 1 - slips(wanted, address) / Math.max(wanted.length, address.length, 1);
      return { entry, score: Math.max(close, shared * 0.9) };
    })
    .filter(({ entry, score }) => score >= 0.6 && entry[0] !== page && entry[0] !== "/")
    .sort((a, b) => b.score - a.score);
  return [...found, ...scored.map(({ entry }) => entry)].slice(0, found.length > 0 ? 3 : 5);
}
