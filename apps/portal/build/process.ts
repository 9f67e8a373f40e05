import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** How a tool ended and what is worth saying about it. */
export interface Ended {
  status: number;
  output: string;
}

/** Runs a tool of the app's own dependencies and keeps what it prints. */
export function run(app: string, tool: string, args: string[], environment: Record<string, string> = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(join(app, "node_modules/.bin", tool), args, { cwd: app, env: { ...process.env, ...environment } });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", (error) => resolve({ status: 1, output: error.message }));
    child.on("close", (status) => resolve({ status: status ?? 1, output: said(app, output) }));
  });
}

/** The report of the content's problems where there is one, else the tool's own words. */
function said(app: string, output: string): string {
  const problems = join(app, ".astro/problems.txt");
  return existsSync(problems) ? readFileSync(problems, "utf8") : output;
}
