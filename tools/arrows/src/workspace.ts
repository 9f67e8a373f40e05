import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package of the workspace, or the root itself, with what its manifest says about imports. */
export interface WorkspacePackage {
  name: string;
  /** The folder from the root, with "/"; "." is the root. */
  folder: string;
  declared: Set<string>;
  exports: Record<string, string>;
}

interface Manifest {
  name: string;
  exports?: Record<string, string>;
  dependencies?: object;
  devDependencies?: object;
  peerDependencies?: object;
  optionalDependencies?: object;
}

const PARENTS = ["apps", "packages", "content", "tools"];
const SINGLE = [".", "tests", "bench"];

/** Every package of the repository at `root`. */
export function workspacePackages(root: string): WorkspacePackage[] {
  const children = PARENTS.filter((parent) => existsSync(join(root, parent))).flatMap((parent) =>
    readdirSync(join(root, parent)).map((name) => `${parent}/${name}`),
  );
  return [...SINGLE, ...children]
    .filter((folder) => existsSync(join(root, folder, "package.json")))
    .map((folder) => readPackage(root, folder));
}

function readPackage(root: string, folder: string): WorkspacePackage {
  const manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as Manifest;
  const { dependencies, devDependencies, peerDependencies, optionalDependencies } = manifest;
  const declared = Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies, ...optionalDependencies });
  return { name: manifest.name, folder, declared: new Set(declared), exports: manifest.exports ?? {} };
}
