import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { listen } from "./listen.ts";

/** `node tools/serve/src/main.ts <folder>`: serves it on PORT (4321) until stopped. */
const root = resolve(process.argv[2] ?? ".");
const port = Number(process.env["PORT"] || 4321);

if (!existsSync(root)) {
  console.error(`There is no folder ${root} to serve.`);
  process.exit(1);
}

try {
  const { url, close } = await listen({ root, port, host: process.env["HOST"] || undefined });
  console.log(`The site is at ${url} (Ctrl-C stops it)`);
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void close().then(() => process.exit(0)));
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  console.error(code === "EADDRINUSE" ? `Port ${port} is in use by another program.` : message);
  process.exit(1);
}
