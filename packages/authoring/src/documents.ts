import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "@portolan/dialect";
import type { Graph } from "@portolan/model/graph";
import { schemas } from "@portolan/model/schemas";
import { jsonSchemaOf, type Shape } from "./json-schema.ts";

/** JSON Schema of each kind, by its name; where a code, source or word of a vocabulary stands, those that exist. */
export function jsonSchemas(graph: Graph): Map<string, Shape> {
  const existing: Record<string, string[]> = {
    codes: [...graph.nodes.keys(), ...graph.indicators.keys()],
    sources: [...graph.sources.keys()],
  };
  for (const [name, terms] of Object.entries(graph.vocabularies)) existing[name] = [...terms.keys()];
  return new Map([...schemas].map(([kind, schema]) => [kind, jsonSchemaOf(schema, existing)]));
}

/** `docs/problems.md`: every rule with its permanent name, why it matters, and what it says of files that break it. */
export function problemsPage(root: string): string {
  const parts = Object.entries(rules).map(([name, why]) => {
    const said = messagesOf(root, name);
    return `## ${name}\n\n${why}\n${said.length > 0 ? `\n\`\`\`text\n${said.join("\n")}\n\`\`\`\n` : ""}`;
  });
  return `# Problems\n\n${MADE}\n\n${parts.join("\n")}`;
}

const MADE = `Made by \`npm run portolan -- docs\` from \`packages/dialect/src/rules.ts\` and from the broken files in
\`packages/checks/fixtures\`. A problem names its file, line and column, says what is wrong, and below that what to do. Here is
why each rule exists, and what it says of those files.`;

/** What a rule says of the fixtures that break it: place and fault, and what to do on a line of its own. */
function messagesOf(root: string, rule: string): string[] {
  const said = ["content", "site"].flatMap((part) => {
    const folder = join(root, "packages/checks/fixtures", part, "broken", rule);
    const cases = existsSync(folder) ? readdirSync(folder).sort() : [];
    return cases.flatMap(
      (name) => readFileSync(join(folder, name, "message.txt"), "utf8").match(/^\S.*\n {4}.*\]$/gm) ?? [],
    );
  });
  const ending = ` [${rule}]`;
  return [
    ...new Set(said.filter((text) => text.endsWith(ending)).map((text) => text.slice(0, -ending.length).trimEnd())),
  ];
}

/** `docs/kinds.md`: the fields of each kind, from its schema. */
export function kindsPage(graph: Graph): string {
  const parts = [...jsonSchemas(graph)].map(([kind, schema]) => {
    const { properties = {}, required = [] } = schema;
    const rows = Object.entries(properties).map(
      ([field, shape]) =>
        `| \`${field}\` | ${required.includes(field) ? "yes" : "no"} | ${shape.description ?? (field === "kind" ? `\`${kind}\`` : (shape.type ?? ""))} | ${shape.examples ? `\`${JSON.stringify(shape.examples[0])}\`` : ""} |`,
    );
    return `## ${kind}\n\n| field | needed | what | example |\n| --- | --- | --- | --- |\n${rows.join("\n")}\n`;
  });
  return `# Kinds of content\n\nMade from the schemas in \`packages/model/src/kinds\` by \`npm run portolan -- docs\`.\n\n${parts.join("\n")}`;
}
