import { ROOT } from "./address.ts";

/** What a schema of the API describes: the interface that it is made from, and the kinds of content that it shows. */
interface Described {
  interface: string;
  /** The kind of content whose fields stand in `data` as their authors entered them. */
  kind?: string;
}

/** The schemas of the API by their names. */
export const schemas = {
  index: { interface: "IndexRecord" },
  list: { interface: "ListRecord" },
  case: { interface: "CaseRecord", kind: "case" },
  lesson: { interface: "LessonRecord", kind: "lesson" },
  resource: { interface: "ResourceRecord", kind: "resource" },
  story: { interface: "StoryRecord", kind: "story" },
  term: { interface: "GlossaryRecord" },
  document: { interface: "DocumentRecord" },
  node: { interface: "NodeRecord" },
  target: { interface: "TargetRecord" },
} as const satisfies Readonly<Record<string, Described>>;

/** The name of a schema of the API. */
export type SchemaName = keyof typeof schemas;

/** The address of a schema. */
export const schemaHref = (name: SchemaName) => `${ROOT}/schemas/${name}.json`;
