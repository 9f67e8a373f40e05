import type { Peer } from "./peers.ts";

/**
 * Starlight as it comes, Pagefind included. Its sidebar lists every document by default, on every page, which grows
 * with the square of the site; here it has one link, as a site of this size would have to be set up.
 */
export const starlight: Peer = {
  name: "Starlight",
  versions: { "@astrojs/starlight": "0.42.4", astro: "7.3.5", "@astrojs/markdown-remark": "7.3.1" },
  files: {
    "astro.config.mjs": `import { defineConfig } from "astro/config";
import starlight from "@astrojs/starlight";
export default defineConfig({ integrations: [starlight({ title: "Benchmark", sidebar: [{ label: "Start", link: "/topic-000/" }] })] });
`,
    "src/content.config.ts": `import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  },
  texts: "src/content/docs",
  command: ["astro", "build"],
  leftovers: ["dist", ".astro", "node_modules/.astro", "node_modules/.vite"],
  like: "build",
};
