import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { Stop } from "./stop.mjs";

/**
 * Stops unless this folder takes new files. A trial write, since permissions alone do not tell of a read-only disk.
 * @param {string} root
 */
export function mustBeWritable(root) {
  const trial = join(root, ".tools", `.write-${process.pid}`);
  try {
    mkdirSync(join(root, ".tools"), { recursive: true });
    writeFileSync(trial, "");
    rmSync(trial);
  } catch (error) {
    throw new Stop(
      `The folder ${root} cannot be written to (${error.code}). Portolan keeps its tools and the built site in it: copy it to a place where you may write.`,
    );
  }
}

/**
 * The port to serve on, free at this moment; asked before the build, so that nobody waits for a refusal.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
export async function freePort(env = process.env) {
  const port = Number(env.PORT || 4321);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Stop(`PORT is "${env.PORT}"; it must be a number from 1 to 65535.`);
  for (const host of ["127.0.0.1", "::1"]) {
    const fault = await faultOf(port, host);
    // EADDRNOTAVAIL: this machine has no IPv6, which is no obstacle.
    if (fault === undefined || fault === "EADDRNOTAVAIL" || fault === "EAFNOSUPPORT") continue;
    const reason = fault === "EADDRINUSE" ? "is in use by another program" : `cannot be used (${fault})`;
    throw new Stop(
      `Port ${port} ${reason}. Stop that program, or choose another port: PORT=${port === 65535 ? 4321 : port + 1} npm start`,
    );
  }
  return port;
}

function faultOf(/** @type {number} */ port, /** @type {string} */ host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(/** @type {NodeJS.ErrnoException} */ (error).code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
