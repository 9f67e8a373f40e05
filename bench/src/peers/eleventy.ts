import type { Peer } from "./peers.ts";

/** Eleventy with one small layout. It has no search, no checks and no types: the least that a site builder does. */
export const eleventy: Peer = {
  name: "Eleventy",
  versions: { "@11ty/eleventy": "3.1.8" },
  files: {
    "eleventy.config.js": `export default function (config) {
  config.addGlobalData("layout", "page.njk");
  return { dir: { input: "texts", includes: "../layouts", output: "dist" }, markdownTemplateEngine: false };
}
`,
    "layouts/page.njk": `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ title }}</title><meta name="description" content="{{ description }}"></head>
<body><header><a href="/">Benchmark</a></header><main><h1>{{ title }}</h1>{{ content | safe }}</main></body>
</html>
`,
  },
  texts: "texts",
  command: ["eleventy", "--quiet"],
  leftovers: ["dist"],
  like: "astro",
};
