import { createElement } from "react";

/** The button that puts an entry into the reader's own list, where the site has it. */
export function Keep({ address, title }: { address: string; title: string }) {
  if (customElements.get("portolan-keep") === undefined) return null;
  return createElement("portolan-keep", { "data-address": address, "data-title": title });
}
