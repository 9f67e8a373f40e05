import { check } from "./check.ts";
import type { RenderContext } from "./component.ts";
import { renderBlocks } from "./html.ts";
import { parse } from "./parse.ts";

/** What @astrojs/mdx asks of a processor; the rest of its options has no meaning in a closed dialect. */
interface MdxProcessor {
  name: string;
  options: Record<string, never>;
  createRenderer(): Promise<never>;
  createMdxRenderer(): Promise<{
    process(source: string, file: string, frontmatter: Record<string, unknown>): Promise<MdxResult>;
  }>;
}

interface MdxResult {
  code: string;
  astroMetadata: Record<string, unknown>;
}

/** Pages that developers write resolve references themselves; here a reference is its own words. */
const context: RenderContext = {
  reference: (code) => ({ address: `/framework/${code}/`, title: code, code, hue: "world" }),
  figure: (id) => ({ text: id, address: `/figures/#${id}`, title: id }),
  source: (id) => ({ title: id }),
  link: (href) => ({ href }),
  image: (url) => url,
  say: (key) => key,
};

/** The dialect as a processor for @astrojs/mdx, so that every .mdx in the repository means the same. */
export function dialectProcessor(): MdxProcessor {
  return {
    name: "portolan-dialect",
    options: {},
    createRenderer: () => Promise.reject(new Error("The dialect reads .mdx; there are no .md pages.")),
    createMdxRenderer: () =>
      Promise.resolve({ process: (source, file, frontmatter) => Promise.resolve(compile(source, file, frontmatter)) }),
  };
}

function compile(source: string, file: string, frontmatter: Record<string, unknown>): MdxResult {
  const { parsed, problems } = parse(source, file);
  const found = [...problems, ...(parsed ? check(parsed.tree, source, file).problems : [])];
  if (parsed === undefined || found.length > 0)
    throw new Error(found.map((p) => `${p.line}:${p.column}: ${p.message} ${p.fix}`).join("\n"));
  const html = renderBlocks(parsed.tree, context)
    .map((b) => (b.kind === "heading" ? `<h${b.depth}>${b.html}</h${b.depth}>` : b.html))
    .join("\n");
  const code = [
    'import { jsx as _jsx, Fragment as _Fragment } from "astro/jsx-runtime";',
    `export const frontmatter = ${JSON.stringify(frontmatter)};`,
    "export function getHeadings() { return []; }",
    `export default function MDXContent() { return _jsx(_Fragment, { "set:html": ${JSON.stringify(html)} }); }`,
  ].join("\n");
  return {
    code,
    astroMetadata: {
      hydratedComponents: [],
      clientOnlyComponents: [],
      serverComponents: [],
      scripts: [],
      propagation: "none",
      containsHead: false,
      pageOptions: {},
    },
  };
}
