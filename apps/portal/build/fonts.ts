import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);

/** A face as its package has it, the characters that it is for, and the weights that the styles use. */
const faces = [
  {
    file: "newsreader.woff2",
    from: "@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2",
    takes: /[\u0020-\u024F\u2000-\u206F\u20AC\u2190-\u21FF\u2200-\u22FF]/u,
  },
  {
    file: "newsreader-italic.woff2",
    from: "@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2",
    takes: /[\u0020-\u017F\u2010-\u2026]/u,
  },
  {
    file: "naskh.woff2",
    from: "@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2",
    takes: /[\u0600-\u06FF\u200C-\u200F]/u,
  },
];

/**
 * Writes the faces into `dist/fonts`, cut down to the characters that the built pages use and to the weights 400
 * to 600. Gives the size of each in bytes.
 */
export async function buildFonts(dist: string): Promise<Record<string, number>> {
  const used = charactersOf(dist);
  mkdirSync(join(dist, "fonts"), { recursive: true });
  const sizes: Record<string, number> = {};
  for (const { file, from, takes } of faces) {
    const text = used.filter((c) => takes.test(c)).join("");
    const cut = await subsetFont(readFileSync(require.resolve(from)), text, {
      targetFormat: "woff2",
      variationAxes: { wght: { min: 400, max: 600 } },
    });
    writeFileSync(join(dist, "fonts", file), cut);
    sizes[file] = cut.length;
  }
  return sizes;
}

/** Every character of the built pages, sorted, so that one content gives one font. */
function charactersOf(dist: string): string[] {
  const seen = new Set<string>();
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && entry.name.endsWith(".html"))
      for (const c of readFileSync(join(entry.parentPath, entry.name), "utf8")) seen.add(c);
  return [...seen].sort();
}
