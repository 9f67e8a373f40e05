import { checkContent } from "@portolan/checks/content";
import type { ContentPackage } from "@portolan/model/read";

/** What generated documents can point at, because the real content has it. */
export interface World {
  codes: string[];
  figures: string[];
  sources: string[];
  themes: string[];
}

/** Reads what the real content packages offer; `root` is the repository. */
export function worldOf(root: string, packages: readonly ContentPackage[]): World {
  const { graph, problems } = checkContent(root, packages, ["/design/"]);
  if (problems.length > 0) throw new Error(`The content has ${problems.length} problems; see: npm run portolan -- check`);
  return {
    codes: [...graph.nodes.keys(), ...graph.indicators.keys()],
    figures: [...graph.figures.keys()],
    sources: [...graph.sources.keys()],
    themes: [...graph.vocabularies.themes.keys()],
  };
}
