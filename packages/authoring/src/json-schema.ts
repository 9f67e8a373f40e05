import { z } from "zod";

/** A JSON Schema as far as documents, templates and tests look into it. */
export interface Shape {
  description?: string;
  examples?: unknown[];
  const?: unknown;
  default?: unknown;
  type?: string;
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  anyOf?: Shape[];
  oneOf?: Shape[];
}

/**
 * The JSON Schema of a kind as authors write it. Where a field says `from`, the words that exist there are listed, if
 * they are given.
 */
export function jsonSchemaOf(schema: z.ZodType, existing: Readonly<Record<string, string[]>> = {}): Shape {
  return z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    override: ({ jsonSchema, zodSchema }) => {
      // Zod leaves out the examples of what is transformed; ours are of what authors write.
      const examples = z.globalRegistry.get(zodSchema)?.["examples"];
      if (Array.isArray(examples)) jsonSchema.examples = examples;
      const { from, ...plain } = jsonSchema as { from?: string };
      if (from === undefined) return;
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
      Object.assign(jsonSchema, plain, existing[from] && { enum: existing[from] });
    },
  }) as Shape;
}
