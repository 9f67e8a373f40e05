import { spawnSync } from "node:child_process";

/** A program file and the environment that it needs. */
export interface Executable {
  path: string;
  env: NodeJS.ProcessEnv;
}

/** What the program calls itself, or undefined when it does not start: missing, or short of a library. */
export function versionOf(path: string, env: NodeJS.ProcessEnv): string | undefined {
  // On Windows --version opens a window instead of answering.
  if (process.platform === "win32") return path;
  const { status, stdout } = spawnSync(path, ["--version"], { env, encoding: "utf8", timeout: 20_000 });
  return status === 0 ? stdout.trim() : undefined;
}
