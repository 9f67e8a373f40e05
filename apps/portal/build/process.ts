import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

/** How a tool ended, all that it printed, and what of that it printed as errors. */
export interface Ended {
  status: number;
  output: string;
  errors: string;
}

const running = new Set<ChildProcess>();

/** Runs a tool of the app's own dependencies and keeps what it prints. */
export function run(
  app: string,
  tool: string,
  args: string[],
  environment: Record<string, string> = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(join(app, "node_modules/.bin", tool), args, {
      cwd: app,
      env: { ...process.env, ...environment },
    });
    running.add(child);
    let output = "";
    let errors = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
    child.on("error", ({ message }) => resolve({ status: 1, output: message, errors: message }));
    child.on("close", (status) => {
      running.delete(child);
      resolve({ status: status ?? 1, output, errors });
    });
  });
}

/** Ends the tools that still run, so that none writes on when the build has been stopped. */
export async function stopTools(): Promise<void> {
  const ended = [...running].map((child) => new Promise((resolve) => child.once("close", resolve)));
  for (const child of running) child.kill("SIGKILL");
  await Promise.all(ended);
}
