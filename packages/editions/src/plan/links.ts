import type { Element } from "hast";
import type { Plan } from "./read.ts";
import { all, hasClass, mapped, text } from "./tree.ts";

/** Gives a section with every link leading where a reader of the edition can follow it. */
export type Relink = (section: Element) => Element;

/**
 * Links to what the edition holds become places in it, those to the rest of the site get the site's address, and
 * where that is not known they are words: a link to nowhere is worse than none. Other hosts' addresses stay.
 */
export function relinker(plan: Plan, site: string | undefined): Relink {
  const places = placesIn(plan);
  return (section) =>
    mapped(section, (element) => {
      if (element.tagName !== "a") return element;
      const { ariaLabel: _label, href, ...rest } = element.properties;
      if (typeof href !== "string") return element;
      if (/^https?:/.test(href))
        return { ...element, properties: { ...rest, href, className: [...classes(element), "out"] } };
      // A paragraph's number is its address on the site, not the place where the reader is already.
      const place = hasClass(element, "at") ? undefined : places.get(href);
      if (place !== undefined) return { ...element, properties: { ...rest, href: `#${place}` } };
      if (site !== undefined) return { ...element, properties: { ...rest, href: `${site}${href}` } };
      const { title: _title, ...plain } = rest;
      return { ...element, tagName: "span", properties: plain };
    });
}

/** Each address of the site that the edition holds, with the id that it has there. */
function placesIn({ chapters }: Plan): Map<string, string> {
  const places = new Map<string, string>();
  for (const chapter of chapters) {
    places.set(chapter.address, chapter.id);
    for (const { id, address, section } of chapter.parts) {
      places.set(address, id);
      places.set(`${chapter.address}#${id}`, id);
      const prefix = `${id}-`;
      for (const element of all(section, (e) => text(e, "id")?.startsWith(prefix) === true)) {
        const place = text(element, "id") ?? "";
        places.set(`${address}#${place.slice(prefix.length)}`, place);
      }
    }
  }
  return places;
}

const classes = (element: Element) =>
  Array.isArray(element.properties["className"]) ? element.properties["className"] : [];
