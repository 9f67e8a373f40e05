import { addresses, type View } from "@portolan/model/views";
import type { Site, SiteFile } from "../file.ts";
import { frontmatter } from "./frontmatter.ts";
import { figures, register } from "./kinds/figures.ts";
import { node, target } from "./kinds/framework.ts";
import { knowledge, term } from "./kinds/knowledge.ts";
import { anyLinks, listing } from "./kinds/listing.ts";
import { document, plan } from "./kinds/plan.ts";
import { heading, join, Links, words } from "./write.ts";

/** A Markdown twin of each page: the same words without the frame, beside the page. */
export function* markdown(site: Site): Iterable<SiteFile> {
  for (const address of addresses(site.graph)) {
    const view = site.view(site.graph, address);
    if (view) yield { path: `${address.slice(1)}index.md`, content: twinOf(view, site) };
  }
}

/** A page as Markdown: what it is, its title and answer, and all that it says. */
export function twinOf(view: View, site: Site): string {
  const links = new Links(site.host, view.language);
  const lede = "answer" in view ? view.answer : view.description;
  return `${join(frontmatter(view, site.host), heading(1, view.title), words(lede), mainOf(view, links, site))}\n`;
}

function mainOf(view: View, links: Links, site: Site): string {
  switch (view.template) {
    case "document":
      return document(view, links, site);
    case "plan":
      return plan(view, links, site);
    case "case":
    case "lesson":
    case "resource":
    case "story":
      return knowledge(view, links, site);
    case "term":
      return term(view, links);
    case "node":
      return node(view, links);
    case "target":
      return target(view, links);
    case "listing":
      return listing(view, links);
    case "figures":
      return figures(view, links);
    case "sources":
      return register(view, links);
    default:
      return anyLinks(view, links);
  }
}
