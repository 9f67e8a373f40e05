import { spawn } from "node:child_process";
import { constants } from "node:os";
import { Stop } from "./stop.mjs";

/**
 * Runs a program to its end and gives its exit code and, when `quiet`, what it printed.
 * Ctrl-C reaches the child by the terminal; a signal sent to this process alone is passed on.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, quiet?: boolean, shell?: boolean }} options
 * @returns {Promise<{ status: number, output: string }>}
 */
export function spawned(program, args, { cwd, env, quiet = false, shell = false }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, shell, stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit" });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += chunk));
    const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    const ignore = () => {};
    process.on("SIGTERM", forward).on("SIGINT", ignore);
    const orphaned = whenOrphaned(() => child.kill("SIGTERM"));
    child.on("error", (error) => reject(new Stop(`${program} could not be started: ${error.message}`)));
    child.on("close", (code, signal) => {
      clearInterval(orphaned);
      process.off("SIGTERM", forward).off("SIGINT", ignore);
      resolve({ status: code ?? 128 + (signal ? constants.signals[signal] : 0), output });
    });
  });
}

/**
 * npm runs scripts by way of a shell that dies without passing the signal on: without this, stopping npm from
 * outside would leave the server running and its port taken.
 */
function whenOrphaned(/** @type {() => void} */ act) {
  const parent = process.ppid;
  return setInterval(() => process.ppid !== parent && act(), 500);
}

/**
 * The same, but anything other than success stops the command with the program's own exit code.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 */
export async function must(program, args, options) {
  const { status } = await spawned(program, args, options);
  if (status !== 0) throw new Stop("", status);
}
