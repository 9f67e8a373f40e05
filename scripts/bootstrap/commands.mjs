import { existsSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "./checks.mjs";
import { must, spawned } from "./spawn.mjs";
import { Stop } from "./stop.mjs";

/**
 * @typedef {{ root: string, env: NodeJS.ProcessEnv, args: string[] }} Context
 * @typedef {{ summary: string, before?: () => Promise<unknown>, run: (context: Context) => Promise<void> }} Command
 */

/** Every command by its name. `before` runs ahead of all fetching and building. @type {Record<string, Command>} */
export const COMMANDS = {
  start: { summary: "build the site and serve it", before: freePort, run: start },
  test: { summary: "lint, types, unit tests, build, browser tests", run: test },
  dev: { summary: "serve the site while it is being written", before: freePort, run: dev },
  build: { summary: "build the site into apps/portal/dist", run: build },
  edition: {
    summary: "make the PDF, EPUB and offline editions",
    run: script("@portolan/editions", "packages/editions", "edition", true),
  },
  shots: { summary: "take pictures of the pages", run: script("@portolan/tests", "tests", "shots", true) },
  bench: { summary: "measure against peers", run: script("@portolan/bench", "bench", "bench") },
  count: { summary: "count what the repository holds", run: script("@portolan/tests", "tests", "count") },
  portolan: {
    summary: "the authors' command: new, check, status, …",
    run: script("@portolan/authoring", "packages/authoring", "portolan"),
  },
};

const TEST_TASKS = ["lint", "format", "arrows", "deadcode", "types", "unit", "build", "browser"];

function turbo(/** @type {string[]} */ ...tasks) {
  return ["exec", "turbo", "run", ...tasks, "--output-logs=errors-only", "--log-prefix=none"];
}

async function build(/** @type {Context} */ { root, env }) {
  console.log("Building the site (at once if nothing has changed)");
  const { status, output } = await spawned("pnpm", turbo("build"), { cwd: root, env, quiet: true });
  if (status !== 0) throw new Stop(output.trim(), status);
}

function test(/** @type {Context} */ { root, env, args }) {
  // One run shows every fault there is, not only the first.
  const command = [...turbo(...TEST_TASKS), "--continue=dependencies-successful", ...args];
  return must("pnpm", command, { cwd: root, env });
}

async function start(/** @type {Context} */ context) {
  await build(context);
  const server = ["tools/serve/src/main.ts", "apps/portal/dist"];
  await must("node", server, { cwd: context.root, env: context.env });
}

function dev(/** @type {Context} */ { root, env, args }) {
  const port = env.PORT || "4321";
  return must("pnpm", ["--filter", "@portolan/portal", "run", "dev", "--port", port, ...args], { cwd: root, env });
}

function script(/** @type {string} */ name, /** @type {string} */ folder, /** @type {string} */ task, builds = false) {
  return async (/** @type {Context} */ context) => {
    const { root, env, args } = context;
    if (!existsSync(join(root, folder, "package.json")))
      throw new Stop(`"${task}" belongs to ${folder}, which is not in this copy.`);
    if (builds) await build(context);
    await must("pnpm", ["--filter", name, "run", task, ...args], { cwd: root, env });
  };
}
