import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createSecureServer } from "node:http2";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer } from "@portolan/serve";

/** A host that answers until it is closed. */
export interface Host {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site over HTTP/2, as hosts of static sites do, with a certificate that is made for the occasion by
 * openssl. Over HTTP/1.1 a browser asks for six files at once, and ten texts would wait for each other.
 */
export async function hostOf(root: string): Promise<Host> {
  const answering = createServer({ root });
  const server = createSecureServer(certificate(), (request, response) => answering.emit("request", request, response));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    // The browser is gone by then: no connection is waited for.
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function certificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), "host-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const made = "req -x509 -nodes -days 2 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -subj /CN=localhost";
  try {
    execFileSync("openssl", [...made.split(" "), "-keyout", key, "-out", cert], { stdio: "pipe" });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } catch (error) {
    throw new Error("The benchmark of search needs openssl, which makes a certificate for HTTP/2.", { cause: error });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
