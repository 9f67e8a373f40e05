import { existsSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { ContentPackage } from "@portolan/model/read";
import { documentSchema } from "@portolan/model/schemas";
import { stringify } from "yaml";
import type { z } from "zod";
import { jsonSchemaOf, type Shape } from "./json-schema.ts";
import { writeWhole } from "./write.ts";

/** The kinds of documents that an author can begin. */
export const newKinds = documentSchema.options.map((option) => option.shape.kind.value as string);

/**
 * Begins a document: `<package>/<name>/en.mdx` with every field of its kind, its meaning and an example to replace.
 * Gives the file's path. Throws one sentence if the kind or the name will not do; nothing is written then.
 */
export function beginDocument(kind: string, name: string, packages: readonly ContentPackage[]): string {
  if (!newKinds.includes(kind)) throw new Error(`There is no kind "${kind}". Use one of ${newKinds.join(", ")}.`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    throw new Error(
      `"${name}" will not do as a name: use lower-case letters, digits and hyphens, as in solar-hub-malakal.`,
    );
  const pack = packages.find(({ kinds }) => kinds.includes(kind));
  if (pack === undefined) throw new Error(`No content package holds the kind "${kind}".`);
  const path = join(pack.directory, name, "en.mdx");
  if (existsSync(path))
    throw new Error(`There is a document at ${shown(path)} already. Choose another name, or edit that one.`);
  try {
    writeWhole(path, template(kind));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(`${shown(path)} cannot be written (${code}). Make the folder writable, or work in a copy.`, {
      cause: error,
    });
  }
  return path;
}

const shown = (path: string) => relative(process.cwd(), path) || basename(path);

/** The document as an author meets it first. */
export function template(kind: string): string {
  const schema = documentSchema.options.find((option) => option.shape.kind.value === kind);
  const shape = jsonSchemaOf(schema as z.ZodType);
  const fields = Object.entries(shape.properties ?? {}).map(([field, of]) => {
    const comment = of.description ? `# ${of.description}\n` : "";
    return `${comment}${stringify({ [field]: field === "kind" ? kind : exampleOf(of) }, { lineWidth: 0 })}`;
  });
  return `---\n${fields.join("")}---\n\n## A heading\n\nThe text.\n`;
}

/** An example of a field: its own, or one put together from those of its parts. */
function exampleOf(shape: Shape): unknown {
  if (shape.const !== undefined) return shape.const;
  if (shape.examples?.[0] !== undefined) return shape.examples[0];
  if (shape.properties)
    return Object.fromEntries(
      Object.entries(shape.properties)
        .filter(([name]) => shape.required?.includes(name))
        .map(([name, of]) => [name, exampleOf(of)]),
    );
  if (shape.default !== undefined) return shape.default;
  if (shape.items) return [exampleOf(shape.items)];
  const [first] = shape.anyOf ?? [];
  return first ? exampleOf(first) : "";
}
