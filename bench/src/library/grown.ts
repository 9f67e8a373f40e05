import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildGraph } from "@portolan/model/graph";
import { libraryOf } from "@portolan/model/library/data";
import { readContent, sitePackages } from "@portolan/model/read";
import { findItems } from "@portolan/search/lunr/find";
import { openIndex } from "@portolan/search/lunr/open";
import { packIndex } from "@portolan/search/lunr/pack";

/** A library on disk: how many entries it has, and the milliseconds that looking words up in its index takes here. */
interface Grown {
  entries: number;
  lookUp: (text: string) => number;
}

/**
 * Puts the built site into `folder` with the library of the content in `content` in place of its own. Pages are those
 * of the built site: a facet has the same values, whatever the number of documents.
 */
export function growLibrary(dist: string, content: string, folder: string): Grown {
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
  const packed = [...texts].map(([file, words]) => [file, packIndex(words)] as const);
  for (const [file, index] of packed) put(file, index);
  const page = join(folder, "library/index.html");
  writeFileSync(page, readFileSync(page, "utf8").replace(/data-data="[^"]*"/, `data-data="${address}"`));
  const indexes = packed.map(([, index]) => openIndex(index));
  return { entries: items.length, lookUp: (text) => quickest(() => findItems(indexes, text)) };
}

function quickest(act: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
  return Math.min(...times);
}
