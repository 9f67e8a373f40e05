import { type Key, say } from "@portolan/language";
import type { BreadcrumbList, ListItem, Thing } from "schema-dts";
import { fullAddress } from "../address.ts";
import { type Headed } from "./kind.ts";
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

function pathTo(page: Headed, { to }: Place): BreadcrumbList[] {
  const { language, crumbs } = page;
  if (crumbs.length === 0) return [];
  // Pages of the portal are named by a key, parts of the plan by their title.
  const nameOf = ({ code, title }: Headed["crumbs"][number]) =>
    code === undefined ? say(language, title as Key) : title;
  // The last step is the page itself, whose address a machine has.
  const steps = [...crumbs.map((crumb) => ({ name: nameOf(crumb), item: to(crumb.address) })), { name: page.title }];
  const items = steps.map((step, i): ListItem => ({ "@type": "ListItem", position: i + 1, ...step }));
  return [{ "@type": "BreadcrumbList", itemListElement: items }];
}
