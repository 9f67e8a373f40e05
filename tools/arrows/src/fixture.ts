import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Repository, readRepository } from "./repository.ts";

/** A small repository for tests: four packages and an app, and whatever files are given besides. */
export function repositoryWith(files: Record<string, string>): Repository {
  const root = mkdtempSync(join(tmpdir(), "arrows-"));
  const put = (path: string, content: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  const manifest = (name: string, dependencies: string[], exports = {}): string =>
    JSON.stringify({ name, exports, dependencies: Object.fromEntries(dependencies.map((key) => [key, "*"])) });

  put("package.json", manifest("root", []));
  put("packages/language/package.json", manifest("@portolan/language", [], { ".": "./src/index.ts" }));
  const modelExports = { "./codes": "./src/codes.ts", "./parts/*": "./src/parts/*" };
  put(
    "packages/model/package.json",
    manifest("@portolan/model", ["@portolan/language", "zod", "@types/hast"], modelExports),
  );
  put("packages/ui/package.json", manifest("@portolan/ui", ["@portolan/model", "@portolan/portal"]));
  put("apps/portal/package.json", manifest("@portolan/portal", ["@portolan/ui", "@portolan/model", "astro"]));
  put("packages/language/src/index.ts", "export {};\n");
  put("scripts/run.mjs", "export {};\n");
  for (const [path, content] of Object.entries(files)) put(path, content);
  const repository = readRepository(root);
  rmSync(root, { recursive: true });
  return repository;
}
