import type { SiteFile } from "../file.ts";
import { type SchemaName, schemaHref } from "./schemas.ts";

/** Every file of the API: what it holds, and by which schema. */
export interface Envelope {
  /** Address of the schema that the file keeps to. */
  $schema: string;
  /** A list of what was tried and learned about it, where there is any. */
  learned?: string | undefined;
  data: unknown;
}

/** Addresses beside the data. */
type Links = Pick<Envelope, "learned">;

/** A file of the API. */
export function file(href: string, schema: SchemaName, data: object, links: Links = {}): SiteFile {
  return json(href, { $schema: schemaHref(schema), ...links, data } satisfies Envelope);
}

/** A value as a file. */
export function json(href: string, value: object): SiteFile {
  return { path: href.slice(1), content: `${JSON.stringify(value)}\n` };
}
