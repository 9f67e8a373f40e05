import { parseSync } from "oxc-parser";
import { compressedSize } from "./compress.ts";
import type { Asset } from "./site.ts";

/** Reads one stylesheet or script; undefined for every other file. */
export function readAsset(file: string, read: () => Buffer): Asset | undefined {
  // Pagefind's own files are asked for with the first question, never by a page.
  if (!/\.(css|m?js)$/.test(file) || file.startsWith("pagefind/")) return undefined;
  const bytes = read();
  const text = bytes.toString("utf8");
  const references = file.endsWith(".css") ? stylesheetReferences(text) : staticImports(file, text);
  return { bytes: compressedSize(bytes), size: bytes.length, references };
}

/** What a browser asks for when it applies the stylesheet. */
function stylesheetReferences(text: string): string[] {
  const bare = text.replace(/\/\*[^]*?\*\//g, "");
  const urls = [...bare.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]+))\s*\)/g)];
  const imports = [...bare.matchAll(/@import\s+(?:"([^"]*)"|'([^']*)')/g)];
  return [...urls, ...imports].map((match) => match.slice(1).find((part) => part !== undefined) ?? "");
}

/** What a browser must have before it runs the module; `import()` is left out, since it waits for something. */
function staticImports(file: string, text: string): string[] {
  const { module } = parseSync(file, text);
  const exports = module.staticExports.flatMap(({ entries }) => entries.map((entry) => entry.moduleRequest?.value));
  return [...new Set([...module.staticImports.map((i) => i.moduleRequest.value), ...exports])].filter(
    (s) => s !== undefined,
  );
}
