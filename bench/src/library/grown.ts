import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildGraph } from "@portolan/model/graph";
import { libraryOf } from "@portolan/model/library/data";
import { readContent, sitePackages } from "@portolan/model/read";
import { packIndex } from "@portolan/search/lunr/pack";

/**
 * Puts the built site into `folder` with the library of the content in `content` in place of its own. Pages are those
 * of the built site: a facet has the same values, whatever the number of documents. Gives how many entries there are.
 */
export function growLibrary(dist: string, content: string, folder: string): number {
  const { graph } = buildGraph(readContent("", sitePackages("", content)));
  const { address, answers, data, items, texts } = libraryOf(graph);
  rmSync(folder, { recursive: true, force: true });
  cpSync(dist, folder, { recursive: true });
  rmSync(join(folder, "data"), { recursive: true, force: true });
  const put = (file: string, value: unknown) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), JSON.stringify(value));
  };
  put(address, data);
  for (const [file, sentences] of answers) put(file, sentences);
  for (const [file, words] of texts) put(file, packIndex(words));
  const page = join(folder, "library/index.html");
  writeFileSync(page, readFileSync(page, "utf8").replace(/data-data="[^"]*"/, `data-data="${address}"`));
  return items.length;
}
