import mdx from "@astrojs/mdx";
import { dialectProcessor } from "@portolan/dialect/processor";
import { defineConfig } from "astro/config";
import { hostFiles } from "./build/host-files.ts";
import { otherFormats } from "./build/other-formats.ts";

const outDir = process.env["PORTOLAN_OUT"] ?? "./dist";

export default defineConfig({
  output: "static",
  outDir,
  // Where unchanged pages of the last build are kept: one place for each site that is built from here.
  cacheDir: process.env["PORTOLAN_CACHE"] ?? "./node_modules/.astro",
  trailingSlash: "always",
  server: { port: Number(process.env["PORT"] ?? 4321) },
  devToolbar: { enabled: false },
  // Pages at a time: while some are being written, the next are made, and no thread sleeps and wakes for each.
  build: { inlineStylesheets: "never", format: "directory", concurrency: 16 },
  integrations: [mdx({ processor: dialectProcessor() }), hostFiles(), otherFormats()],
  // Every script is a file of its own, so that the policy needs no exception and no hash.
  vite: { build: { assetsInlineLimit: 0 } },
  experimental: { incrementalBuild: true },
});
