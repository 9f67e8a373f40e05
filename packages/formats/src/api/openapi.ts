import { say } from "@portolan/language";
import { LICENCE, STATEMENT } from "@portolan/model/exports";
import type { Site } from "../file.ts";
import { ROOT } from "./address.ts";
import { type Collection, collections } from "./collections.ts";
import { schemaFiles } from "./schema-files.ts";
import type { SchemaName } from "./schemas.ts";

/** One kind of address of the API: what stands there and by which schema. */
export interface Endpoint {
  path: string;
  summary: string;
  schema: SchemaName;
  tag: string;
}

/** Every kind of address, from the lists. */
export function endpoints(): Endpoint[] {
  return [
    { path: "/index.json", summary: "What the API has, with counts and first pages", schema: "index", tag: "index" },
    ...collections.flatMap(endpointsOf),
  ];
}

function endpointsOf({ name, title, item, schema, paths, learned, translated }: Collection): Endpoint[] {
  const at = (path: string, summary: string, of: SchemaName) => ({ path, summary, schema: of, tag: name });
  /** A list and its further pages. */
  const list = (first: string, base: string, summary: string) => [
    at(first, `${summary}: the first page`, "list"),
    at(`${base}/page-{page}.json`, `${summary}: a further page`, "list"),
  ];
  return [
    ...list(`/${name}/index.json`, `/${name}`, title),
    ...paths.flatMap((path) => {
      const base = path.replace(/\.json$/, "");
      if (schema === "list") return list(path, base, item);
      return [
        at(path, item, schema),
        ...(translated ? [at(`/{language}${path}`, `${item}; in another language`, schema)] : []),
        ...(learned ? list(`${base}/learned.json`, `${base}/learned`, "What was tried and learned about it") : []),
      ];
    }),
  ];
}

const PARAMETERS: Readonly<Record<string, { description: string; schema: object }>> = {
  page: { description: "Number of the page, from 2", schema: { type: "integer", minimum: 2 } },
  language: { description: "A language in which the document exists", schema: { enum: ["fr", "es", "ar"] } },
  code: { description: "Code of a part of the framework, such as 1a, 1a1 or 1a11", schema: { type: "string" } },
  target: { description: "An SDG target, such as 10.7", schema: { type: "string" } },
  number: { description: "Number in the plan or the Global Compact", schema: { type: "integer", minimum: 1 } },
  name: { description: "Name as in the address of the page", schema: { type: "string" } },
  id: { description: "Id as in the address of the page", schema: { type: "string" } },
};

/** The API in OpenAPI, complete in itself. */
export function openApi({ host, version }: Site): object {
  const all = endpoints();
  return {
    openapi: "3.1.0",
    info: {
      title: say("en", "portal"),
      version: "1",
      description: `${STATEMENT} ${LICENCE} Made by version ${version} of the portal. In version 1 fields, lists and values may be added; none is taken away or changes its meaning.`,
    },
    externalDocs: { url: `${host ?? ""}${ROOT}/README.md`, description: "The same in plain words, with examples" },
    servers: [{ url: `${host ?? ""}${ROOT}` }],
    tags: [...new Set(all.map((e) => e.tag))].map((name) => ({ name })),
    paths: Object.fromEntries(all.map((endpoint) => [endpoint.path, { get: operation(endpoint) }])),
    components: { schemas: components() },
  };
}

function operation({ path, summary, schema, tag }: Endpoint): object {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  return {
    operationId: path
      .replace(/\.json$/, "")
      .replace(/\W+/g, "_")
      .replace(/^_|_$/g, ""),
    summary,
    tags: [tag],
    parameters: names.map((name) => ({ name, in: "path", required: true, ...PARAMETERS[name] })),
    responses: {
      200: {
        description: summary,
        content: { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } },
      },
      404: { description: "There is no such item or page; the index and the lists name all that there are" },
    },
  };
}

/** The schemas with what they share in one place. */
function components(): Record<string, object> {
  const shared: Record<string, object> = {};
  const own = Object.entries(schemaFiles).map(([name, { $defs, ...schema }]) => {
    Object.assign(shared, $defs);
    const { $schema: _, $id: __, ...rest } = schema as Record<string, unknown>;
    return [name, rest] as const;
  });
  const text = JSON.stringify({ ...Object.fromEntries(own), ...shared });
  return JSON.parse(text.replaceAll('"#/$defs/', '"#/components/schemas/')) as Record<string, object>;
}
