import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["browser/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // As patient as a click is: a busy machine is no fault of the page.
    expect: { poll: { timeout: 15_000 } },
  },
});
