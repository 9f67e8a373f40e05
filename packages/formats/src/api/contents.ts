import { say } from "@portolan/language";
import { exports, LICENCE, STATEMENT } from "@portolan/model/exports";
import type { Site } from "../file.ts";
import { ROOT } from "./address.ts";
import { collections } from "./collections.ts";
import { pagesOf } from "./list.ts";
import { type SchemaName, schemaHref, schemas } from "./schemas.ts";

/** What the API has: from here everything is found. */
export interface IndexRecord {
  title: string;
  /** Whose words these are. */
  statement: string;
  licence: string;
  /** Version of the portal that made the files. */
  version: string;
  /** Where the portal is hosted; addresses begin after it. Null where the portal was built without knowing. */
  host: string | null;
  /** Day on which the content was read: what is overdue is so on this day. */
  date: string;
  /** The description of the API in plain words, and in OpenAPI. */
  documentation: string;
  openapi: string;
  lists: {
    name: string;
    title: string;
    /** What one item is. */
    item: string;
    /** The first page. */
    href: string;
    /** How many items and pages there are. A page beyond the last does not exist. */
    count: number;
    pages: number;
    /** The schema of the items. */
    schema: string;
  }[];
  schemas: { name: string; href: string }[];
  /** Whole tables for spreadsheets, each also as JSON. */
  exports: { name: string; title: string; csv: string; json: string; schema: string }[];
}

/** The index of the API, with the number of items that each list has. */
export function indexRecord({ graph, host, version }: Site, counts: ReadonlyMap<string, number>): IndexRecord {
  return {
    title: say("en", "portal"),
    statement: STATEMENT,
    licence: LICENCE,
    version,
    host: host ?? null,
    date: graph.today,
    documentation: `${ROOT}/README.md`,
    openapi: `${ROOT}/openapi.json`,
    lists: collections.map(({ name, title, item, schema }) => {
      const count = counts.get(name) ?? 0;
      const href = `${ROOT}/${name}/index.json`;
      return { name, title, item, href, count, pages: pagesOf(count), schema: schemaHref(schema) };
    }),
    schemas: (Object.keys(schemas) as SchemaName[]).map((name) => ({ name, href: schemaHref(name) })),
    exports: Object.entries(exports).map(([name, { title }]) => ({
      name,
      title,
      csv: `/exports/${name}.csv`,
      json: `/exports/${name}.json`,
      schema: `/exports/${name}.schema.json`,
    })),
  };
}
