import { rules } from "@portolan/dialect";
import type { Graph } from "@portolan/model/graph";
import { schemas } from "@portolan/model/schemas";
import { z } from "zod";

/** A JSON Schema as far as the pages below look into it. */
interface Shape {
  description?: string;
  examples?: unknown[];
  type?: string;
  enum?: unknown[];
  properties?: Record<string, Shape>;
  required?: string[];
}

/** JSON Schema of each kind, by its name; where a code of the plan stands, the codes that exist. */
export function jsonSchemas(graph: Graph): Map<string, object> {
  const codes = [...graph.nodes.keys(), ...graph.indicators.keys()];
  const sources = [...graph.sources.keys()];
  return new Map(
    [...schemas].map(([kind, schema]) => [
      kind,
      z.toJSONSchema(schema, {
        io: "input",
        unrepresentable: "any",
        override: ({ jsonSchema }) => {
          if (
            jsonSchema.description?.startsWith("A code of the plan") ||
            jsonSchema.description?.startsWith("The code of this part")
          )
            jsonSchema.enum = codes;
          if (jsonSchema.description === "The id of a source in the register") jsonSchema.enum = sources;
        },
      }),
    ]),
  );
}

/** `docs/problems.md`: every rule with its permanent name and why it matters. */
export function problemsPage(): string {
  const rows = Object.entries(rules).map(([name, why]) => `## ${name}\n\n${why}\n`);
  return `# Problems\n\nMade from \`packages/dialect/src/rules.ts\` by \`npm run portolan -- docs\`. A problem names its file, line and column, says what is\nwrong and what to do; here is why each rule exists. What each says of a broken file stands in\n\`packages/checks/src/__snapshots__\`.\n\n${rows.join("\n")}`;
}

/** `docs/kinds.md`: the fields of each kind, from its schema. */
export function kindsPage(graph: Graph): string {
  const parts = [...jsonSchemas(graph)].map(([kind, schema]) => {
    const { properties = {}, required = [] } = schema as Shape;
    const rows = Object.entries(properties).map(
      ([field, shape]) =>
        `| \`${field}\` | ${required.includes(field) ? "yes" : "no"} | ${shape.description ?? (field === "kind" ? `\`${kind}\`` : (shape.type ?? ""))} | ${shape.examples ? `\`${JSON.stringify(shape.examples[0])}\`` : ""} |`,
    );
    return `## ${kind}\n\n| field | needed | what | example |\n| --- | --- | --- | --- |\n${rows.join("\n")}\n`;
  });
  return `# Kinds of content\n\nMade from the schemas in \`packages/model/src/kinds\` by \`npm run portolan -- docs\`.\n\n${parts.join("\n")}`;
}
