import { builtinModules } from "node:module";

/** What an import leads to: a file by relative path, Node itself, a package, or something the bundler makes. */
export type Target =
  | { kind: "relative"; path: string }
  | { kind: "node" }
  | { kind: "package"; name: string; subpath: string }
  | { kind: "virtual" };

/** Takes a specifier apart. A query as in "./icon.svg?raw" is the bundler's business and left off. */
export function targetOf(specifier: string): Target {
  const [path = ""] = specifier.split("?");
  if (path.startsWith("node:") || builtinModules.includes(path)) return { kind: "node" };
  if (/^\.{0,2}\/|^\.{1,2}$/.test(path)) return { kind: "relative", path };
  if (/^[a-z-]+:|^#/.test(path)) return { kind: "virtual" };
  const parts = path.split("/");
  const length = path.startsWith("@") ? 2 : 1;
  return { kind: "package", name: parts.slice(0, length).join("/"), subpath: parts.slice(length).join("/") };
}
