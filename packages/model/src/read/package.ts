import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, sep } from "node:path";

/** A content package: where it is and which kinds it may hold. */
export interface ContentPackage {
  name: string;
  directory: string;
  kinds: readonly string[];
}

/**
 * The content packages of a site: those in the folder `override`, or else those among the app's dependencies.
 */
export function sitePackages(app: string, override: string | undefined): ContentPackage[] {
  if (override === undefined) return contentPackages(app);
  return readdirSync(override, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(override, entry.name, "package.json")))
    .map((entry) => describe(join(override, entry.name)))
    .filter((pack) => pack !== undefined);
}

/**
 * The content packages among the dependencies of the app in `directory`: those whose `package.json` has
 * `portolan.kinds`. So one line of dependencies adds a package.
 */
export function contentPackages(directory: string): ContentPackage[] {
  const manifest = readManifest(join(directory, "package.json"));
  const resolve = createRequire(join(directory, "package.json")).resolve;
  return Object.keys(manifest.dependencies ?? {}).flatMap((name) => {
    if (!name.includes("content-")) return [];
    return describe(dirname(realpathSync(resolve(`${name}/package.json`)))) ?? [];
  });
}

function describe(directory: string): ContentPackage | undefined {
  const { name, portolan } = readManifest(join(directory, "package.json"));
  return portolan && { name, directory, kinds: portolan.kinds };
}

interface Manifest {
  name: string;
  dependencies?: Record<string, string>;
  portolan?: { kinds: string[] };
}

function readManifest(path: string): Manifest {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Manifest;
  } catch (error) {
    throw new Error(`${path} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

/** Files below a directory that hold content, sorted, so that every run sees them in one order. */
export function contentFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter(
      (e) =>
        e.isFile() &&
        /\.(mdx|ya?ml)$/.test(e.name) &&
        // Only below the package: the package itself may well be installed in such a folder.
        !relative(directory, e.parentPath).split(sep).includes("node_modules"),
    )
    .map((e) => join(e.parentPath, e.name))
    .sort();
}

/** A path as problems and the page's footer name it: relative to the root, with forward slashes. */
export function shownPath(root: string, path: string): string {
  return relative(root, path).split(sep).join("/");
}
