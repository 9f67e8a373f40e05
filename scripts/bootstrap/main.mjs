import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { mustBeWritable } from "./checks.mjs";
import { COMMANDS } from "./commands.mjs";
import { environment } from "./environment.mjs";
import { offline, tail } from "./network.mjs";
import { spawned } from "./spawn.mjs";
import { Stop } from "./stop.mjs";
import { toolFolders } from "./tools.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/**
 * Runs one command with the right Node, pnpm and dependencies in place, and sets the exit code.
 * @param {string | undefined} name
 * @param {string[]} args
 */
export async function main(name, args) {
  try {
    const command = COMMANDS[name ?? ""];
    if (command === undefined) throw new Stop(usage(name));
    await command.before?.(root);
    mustBeWritable(root);
    const env = environment(await toolFolders(root));
    await installDependencies(env, command.siteOnly === true && process.env.PORTOLAN_EDITION === undefined);
    await command.run({ root, env, args });
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    if (error.message) console.error(error.message);
    process.exitCode = error.status;
  }
}

/**
 * Installs what the lockfile says. For the site alone that is a third less to fetch than for the tests; where all is
 * there already it stays, since pnpm would take the rest out again.
 */
async function installDependencies(/** @type {NodeJS.ProcessEnv} */ env, /** @type {boolean} */ siteOnly) {
  const args = ["install", "--frozen-lockfile", "--prefer-offline", "--reporter=append-only"];
  const complete = existsSync(join(root, "node_modules/@biomejs/biome"));
  if (siteOnly && !complete) args.push("--prod", "--filter=portolan", "--filter=@portolan/portal...");
  // One short retry instead of the minute and more after which pnpm gives up. Only flags are heeded.
  const retries = ["fetch-retries=1", "fetch-retry-mintimeout=300", "fetch-retry-maxtimeout=1000"];
  args.push(...retries.map((setting) => `--config.${setting}`));
  const { status, output } = await spawned("pnpm", args, { cwd: root, env, quiet: true });
  if (status !== 0)
    throw new Stop(offline(output) ?? `The dependencies could not be installed. pnpm said:\n${tail(output)}`);
}

function usage(/** @type {string | undefined} */ name) {
  const lines = Object.entries(COMMANDS).map(([command, { summary }]) => `  npm run ${command.padEnd(9)} ${summary}`);
  return [name ? `There is no command "${name}". There are:` : "Say which command:", ...lines].join("\n");
}
