import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { ContentPackage } from "@portolan/model/read";
import { type Generated, generate, type Plan, slugOf, translationsOf } from "./document.ts";
import { register } from "./register.ts";
import { toMarkdown } from "./write-markdown.ts";
import { toMdx } from "./write-mdx.ts";

/** Where a generated site stands: a folder of content packages, and the same texts as Markdown. */
export interface Site {
  plan: Plan;
  content: string;
  markdown: string;
  /** Files of documents, translations included. */
  texts: number;
}

const MANIFEST = { name: "@portolan/content-bulk", version: "0.0.0", private: true, portolan: { kinds: ["page"] } };

/** Writes a site into `folder`, which is emptied first: the generated package beside copies of the real ones. */
export function writeSite(folder: string, plan: Plan, real: readonly ContentPackage[]): Site {
  const [content, markdown] = [join(folder, "content"), join(folder, "markdown")];
  for (const old of [content, markdown]) rmSync(old, { recursive: true, force: true });
  for (const pack of real)
    cpSync(pack.directory, join(content, basename(pack.directory)), {
      recursive: true,
      filter: (path) => basename(path) !== "node_modules",
    });
  const bulk = join(content, "bulk");
  put(join(bulk, "package.json"), `${JSON.stringify(MANIFEST, null, 2)}\n`);
  for (let n = 0; n < plan.documents; n++) {
    const document = generate(plan, n, "en");
    put(join(bulk, document.slug, "en.mdx"), toMdx(document, n));
    put(join(markdown, `${document.slug}.md`), toMarkdown(document));
  }
  const digests = register(bulk, MANIFEST.portolan.kinds);
  let texts = plan.documents;
  for (let n = 0; n < plan.documents; n++)
    for (const language of translationsOf(n)) {
      const document = generate(plan, n, language);
      put(join(bulk, document.slug, `${language}.mdx`), toMdx(document, n, digests.get(document.slug)));
      put(join(markdown, language, `${document.slug}.md`), toMarkdown(document));
      texts++;
    }
  return { plan, content, markdown, texts };
}

/** Gives document `n` another title and first paragraph, and its register the new text. */
export function editDocument({ plan, content }: Site, n: number): Generated {
  const document = generate(plan, n, "en", true);
  const folder = join(content, "bulk", slugOf(plan, n));
  put(join(folder, "en.mdx"), toMdx(document, n));
  register(join(content, "bulk"), MANIFEST.portolan.kinds);
  return document;
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
