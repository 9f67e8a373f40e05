import { writeFileSync } from "node:fs";
import { fileOf, generateSchemas, textOf } from "./generate.ts";

/** Writes the schemas of the API where the API gives them away from. */
for (const [name, schema] of generateSchemas()) writeFileSync(fileOf(name), textOf(schema));
