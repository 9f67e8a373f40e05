import { spawnSync } from "node:child_process";
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync, createBrotliDecompress } from "node:zlib";
import { fontConfiguration } from "./fonts.ts";
import { type Executable, versionOf } from "./probe.ts";

const TOOLS = resolve(import.meta.dirname, "../../../.tools");

/** The Chromium that comes as a dependency, unpacked once into `.tools`, with the libraries that it may lack. */
export async function unpacked(): Promise<Executable> {
  const source = fileURLToPath(new URL("..", import.meta.resolve("@sparticuz/chromium")));
  const { version } = JSON.parse(readFileSync(join(source, "package.json"), "utf8")) as { version: string };
  const folder = join(TOOLS, `chromium-${version}`);
  if (!existsSync(folder)) await unpack(join(source, "bin"), folder);
  const path = join(folder, "chromium");
  const env = { ...process.env, FONTCONFIG_FILE: join(folder, "fonts.conf") };
  if (versionOf(path, env) !== undefined) return { path, env };
  // A bare system lacks NSS and its like; where they are there, the system's own are the better ones.
  const libraries = [join(folder, "lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":");
  return { path, env: { ...env, LD_LIBRARY_PATH: libraries } };
}

/** Unpacks beside the place and renames: no other process ever sees, and no interruption ever leaves, half of it. */
async function unpack(source: string, folder: string): Promise<void> {
  const temporary = `${folder}.${process.pid}`;
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  const program = createWriteStream(join(temporary, "chromium"), { mode: 0o755 });
  await pipeline(createReadStream(join(source, "chromium.br")), createBrotliDecompress(), program);
  for (const archive of ["al2023.tar.br", "fonts.tar.br"]) untar(join(source, archive), temporary);
  writeFileSync(join(temporary, "fonts.conf"), fontConfiguration(folder));
  try {
    renameSync(temporary, folder);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    // Another process may have been first, which is as good.
    if (!existsSync(folder)) throw error;
  }
}

function untar(archive: string, folder: string): void {
  const input = brotliDecompressSync(readFileSync(archive));
  const { status, stderr, error } = spawnSync("tar", ["-x", "-C", folder], { input });
  if (status !== 0) throw new Error(`${archive} could not be unpacked: ${error?.message ?? stderr.toString()}`);
}
