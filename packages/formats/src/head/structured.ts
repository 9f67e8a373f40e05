import { type Key, say } from "@portolan/language";
import type { BreadcrumbList, ListItem, Thing } from "schema-dts";
import { fullAddress } from "../address.ts";
import { type Headed, viewOf } from "./kind.ts";
import { type Place, subjectOf } from "./subject.ts";

/**
 * What the page is, for machines, in the words of schema.org: its subject, and the path to it. As JSON that can stand in
 * an element of the page: no sign in it can close one.
 */
export function structuredData(page: Headed, host: string | undefined): string {
  const place: Place = { url: fullAddress(host, page.address), to: (address) => fullAddress(host, address) };
  const graph: Thing[] = [subjectOf(page, place), ...pathTo(page, place)];
  return JSON.stringify({ "@context": "https://schema.org", "@graph": graph }).replaceAll("<", "\\u003c");
}

function pathTo(page: Headed, { url, to }: Place): BreadcrumbList[] {
  if (viewOf(page)?.template === "home") return [];
  const { language, crumbs } = page;
  // Pages of the portal are named by a key, parts of the plan by their title.
  const nameOf = ({ code, title }: Headed["crumbs"][number]) =>
    code === undefined ? say(language, title as Key) : title;
  const steps = [
    { name: say(language, "portal"), item: to(language === "en" ? "/" : `/${language}/`) },
    ...crumbs.map((crumb) => ({ name: nameOf(crumb), item: to(crumb.address) })),
    { name: page.title, item: url },
  ];
  const items = steps.map((step, i): ListItem => ({ "@type": "ListItem", position: i + 1, ...step }));
  return [{ "@type": "BreadcrumbList", itemListElement: items }];
}
