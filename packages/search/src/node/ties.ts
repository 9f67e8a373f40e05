import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { addressOf, parseCode } from "@portolan/model/codes";
import type { Ties } from "../index/documents.ts";

/** What we read of a page's view, as the site's own API gives it (`/api/v1/`, documented in `docs/api.md`). */
interface View {
  address: string;
  language: string;
  template: string;
  title: string;
  code?: string;
  answer?: string;
  aliases?: string[];
  asked?: string[];
  places?: string;
  themes?: { title: string }[];
  joins?: { address: string; title: string; why?: string }[];
  tells?: { address: string }[];
  cases?: { address: string }[];
  related?: { address: string }[];
  data?: {
    evidence?: { strength?: string };
    year?: number;
    started?: string | number;
    ended?: string | number;
  };
}

/** Templates whose `code` is a reference among the facts, not a code of the plan. */
const referred = new Set(["case", "lesson", "resource"]);

/** The rubric of evidence, the weakest first; what states none is 0. */
const strengths = ["limited", "moderate", "strong"];

/** Reads from the API of a built site what its documents are tied to, by English address. */
export function readTies(dist: string): Map<string, Ties> {
  const views = new Map(readViews(join(dist, "api/v1")).map((view) => [view.address, view]));
  const near = new Map<string, string[]>();
  const to = new Map<string, { address: string; close: boolean }[]>();
  const tie = (from: string, address: string, close: boolean) =>
    to.set(from, [...(to.get(from) ?? []), { address, close }]);
  const say = (address: string, text: string | undefined) =>
    text && near.set(address, [...(near.get(address) ?? []), text]);
  for (const { address, title, aliases, code, template, joins, tells, cases, related } of views.values()) {
    for (const part of joins ?? []) {
      say(part.address, [title, ...(aliases ?? []), part.why ?? ""].join(" "));
      say(address, `${part.title} ${part.why ?? ""}`);
      tie(address, part.address, true);
      tie(part.address, address, false);
    }
    for (const other of related ?? []) tie(address, other.address, false);
    const above = referred.has(template) ? undefined : parseCode(parseCode(code ?? "")?.parent ?? "");
    if (above) {
      tie(address, addressOf(above), true);
      tie(addressOf(above), address, true);
    }
    for (const other of [...(tells ?? []), ...(cases ?? [])]) {
      tie(address, other.address, true);
      tie(other.address, address, true);
      const told = views.get(other.address);
      if (told) say(address, [told.title, ...(told.aliases ?? []), ...(told.asked ?? [])].join(" "));
    }
  }
  return new Map(
    [...views.values()].map(({ address, template, code, places = "", themes = [], data }) => [
      address,
      {
        ref: referred.has(template) ? code : undefined,
        evidence: 1 + strengths.indexOf(data?.evidence?.strength ?? ""),
        about: [
          places,
          ...themes.map(({ title }) => title),
          data?.started ?? "",
          data?.ended ?? "",
          data?.year ?? "",
        ].join(" "),
        near: (near.get(address) ?? []).join(" "),
        to: to.get(address) ?? [],
      },
    ]),
  );
}

function readViews(folder: string): View[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json") && !/^(schemas|fr|es|ar)\/|index\.json$|openapi\.json$/.test(name))
    .sort()
    .flatMap((name) => {
      const { data } = JSON.parse(readFileSync(join(folder, name), "utf8")) as { data?: View | unknown[] };
      return data === undefined || Array.isArray(data) || !data.address ? [] : [data];
    });
}
