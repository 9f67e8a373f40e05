import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { type Encoding, encode } from "./encoding.ts";
import type { FoundFile } from "./find.ts";
import { compressible } from "./media-types.ts";

/** What is sent for a file: its bytes in one encoding and the tag that changes with them. */
export interface Body {
  bytes: Buffer;
  encoding: Encoding;
  etag: string;
}

const LIMIT = 64 * 1024 * 1024;

/** Bodies already read and compressed, the oldest dropped beyond 64 MB. */
export class BodyCache {
  #bodies = new Map<string, Promise<Body>>();
  #size = 0;

  /** The body of that version of the file; several askers at once share one reading. */
  body(file: FoundFile, wanted: Encoding): Promise<Body> {
    const encoding = compressible(file.path) ? wanted : "identity";
    const key = `${encoding} ${file.version} ${file.path}`;
    const known = this.#bodies.get(key);
    if (known) return known;
    const body = readBody(file.path, encoding);
    this.#bodies.set(key, body);
    body.then(
      ({ bytes }) => this.#make(key, bytes.length),
      () => this.#bodies.delete(key),
    );
    return body;
  }

  #make(added: string, size: number): void {
    this.#size += size;
    for (const [key, body] of this.#bodies) {
      if (this.#size <= LIMIT || key === added) return;
      this.#bodies.delete(key);
      body.then(
        ({ bytes }) => (this.#size -= bytes.length),
        () => {},
      );
    }
  }
}

async function readBody(path: string, wanted: Encoding): Promise<Body> {
  const bytes = await readFile(path);
  const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 20);
  const encoded = await encode(bytes, wanted);
  if (wanted === "identity" || encoded.length >= bytes.length)
    return { bytes, encoding: "identity", etag: `"${digest}"` };
  return { bytes: encoded, encoding: wanted, etag: `"${digest}-${wanted}"` };
}
