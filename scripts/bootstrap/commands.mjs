import { existsSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "./checks.mjs";
import { must, spawned } from "./spawn.mjs";
import { Stop } from "./stop.mjs";

/**
 * @typedef {{ root: string, env: NodeJS.ProcessEnv, args: string[] }} Context
 * @typedef {{ summary: string, before?: (root: string) => Promise<unknown>, siteOnly?: boolean, run: (context: Context) => Promise<void> }} Command
 */

/** Every command by its name. `before` runs ahead of all fetching and building; `siteOnly`: what makes the site is enough, browser, linters and the like are not fetched for it. @type {Record<string, Command>} */
export const COMMANDS = {
  start: { summary: "build the site and serve it", before: () => freePort(), siteOnly: true, run: start },
  test: { summary: "lint, types, unit tests, build, browser tests", run: test },
  dev: { summary: "serve the site while it is being written", before: () => freePort(), siteOnly: true, run: dev },
  build: { summary: "build the site into apps/portal/dist", siteOnly: true, run: build },
  edition: { summary: "build the site with the whole plan as a PDF", run: edition },
  shots: { summary: "take pictures of the pages", ...script("tests", "shots", true) },
  bench: { summary: "measure against peers", ...script("bench", "bench") },
  count: { summary: "count what the repository holds", ...script("tests", "count") },
  judge: { summary: "measure search on judged queries", ...script("packages/search", "judge", true) },
  portolan: { summary: "the authors' command: new, check, status, …", ...script("packages/authoring", "portolan") },
};

const TEST_TASKS = ["lint", "format", "arrows", "deadcode", "types", "unit", "build", "browser"];

function turbo(/** @type {string[]} */ ...tasks) {
  return ["exec", "turbo", "run", ...tasks, "--output-logs=errors-only", "--log-prefix=none"];
}

async function build(/** @type {Context} */ { root, env }) {
  // Progress is no result: what a command prints can be piped.
  console.error("Building the site (at once if nothing has changed)");
  const { status, output } = await spawned("pnpm", turbo("build"), { cwd: root, env, quiet: true });
  if (status !== 0) throw new Stop(output.trim(), status);
}

/** A build whose pages link the PDF and that holds it; without a browser it ends before the site is touched. */
async function edition(/** @type {Context} */ { root, env }) {
  await must("node", ["packages/editions/src/browser.ts"], { cwd: root, env });
  await build({ root, env: { ...env, PORTOLAN_EDITION: "1" }, args: [] });
  console.log("The whole plan is at apps/portal/dist/plan/portolan-plan.pdf");
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

/** A command that a package brings as a script of its own, with whatever is typed behind it. */
function script(/** @type {string} */ folder, /** @type {string} */ task, builds = false) {
  const before = async (/** @type {string} */ root) => {
    if (existsSync(join(root, folder, "package.json"))) return;
    throw new Stop(`"${task}" belongs to ${folder}, which is not in this copy.`);
  };
  const run = async (/** @type {Context} */ context) => {
    if (builds) await build(context);
    // In the package's own folder and silent: what the script says about a failure is enough.
    const args = ["--silent", "run", task, ...context.args];
    await must("pnpm", args, { cwd: join(context.root, folder), env: context.env });
  };
  return { before, run };
}
