import type { Element, ElementContent, Root } from "hast";

type Parent = Root | Element;

/** All elements below a node that fit, in document order; what is inside a fit is looked at as well. */
export function all(parent: Parent, fits: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  for (const child of parent.children) {
    if (child.type !== "element") continue;
    if (fits(child)) found.push(child);
    found.push(...all(child, fits));
  }
  return found;
}

/** The first of them. A page that lacks it is not what this package was written for, and the edition stops. */
export function one(parent: Parent, what: string, fits: (element: Element) => boolean): Element {
  const [found] = all(parent, fits);
  if (found === undefined) throw new Error(`The built page has no ${what}, which the edition is made from.`);
  return found;
}

/** Whether an element has a name and, if asked, a class. */
export const is = (tagName: string, className?: string) => (element: Element) =>
  element.tagName === tagName && (className === undefined || hasClass(element, className));

/** Whether an element has a class. */
export function hasClass(element: Element, className: string): boolean {
  const names = element.properties["className"];
  return Array.isArray(names) && names.includes(className);
}

/** A property that is text, or nothing. */
export function text(element: Element, property: string): string | undefined {
  const value = element.properties[property];
  return typeof value === "string" ? value : undefined;
}

/** All words in a node. */
export function words(node: Parent | ElementContent): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map((child) => words(child as ElementContent)).join("") : "";
}

/** A copy of an element with every element below it put through `change`, innermost first. */
export function mapped(element: Element, change: (element: Element) => Element): Element {
  const children = element.children.map((child) => (child.type === "element" ? mapped(child, change) : child));
  return change({ ...element, properties: { ...element.properties }, children });
}
