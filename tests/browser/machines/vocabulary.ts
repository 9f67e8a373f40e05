import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Every type of schema.org and the properties that it may have, those of what it stands under included. */
export function vocabulary(): (type: string) => ReadonlySet<string> | undefined {
  const file = createRequire(import.meta.url)
    .resolve("schema-dts")
    .replace(/\.js$/, ".d.ts");
  const own = new Map<string, { above: string[]; properties: string[] }>();
  const interfaces = /^(?:export )?interface (\w+) extends ([^{]+)\{([\s\S]*?)^\}/gm;
  for (const [, name = "", above = "", body = ""] of readFileSync(file, "utf8").matchAll(interfaces))
    own.set(name, {
      above: above.split(",").map((one) => one.trim()),
      properties: [...body.matchAll(/^ {4}"(\w+)"\??:/gm)].map(([, property = ""]) => property),
    });
  const all = (name: string): string[] => {
    const found = own.get(name);
    return found ? [...found.properties, ...found.above.flatMap(all)] : [];
  };
  return (type) => (own.has(`${type}Leaf`) ? new Set(all(`${type}Leaf`)) : undefined);
}
