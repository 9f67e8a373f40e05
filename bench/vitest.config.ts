import { defineConfig } from "vitest/config";

/** Sites are written to disk and programs run: on a machine that does other work too, this takes its time. */
export default defineConfig({ test: { testTimeout: 60_000 } });
