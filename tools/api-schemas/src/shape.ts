/** A JSON Schema as far as it is made and looked into here. */
export interface Shape {
  $schema?: string;
  $id?: string;
  $ref?: string;
  $defs?: Record<string, Shape>;
  definitions?: Record<string, Shape>;
  title?: string;
  description?: string;
  examples?: unknown[];
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  format?: string;
  pattern?: string;
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  anyOf?: Shape[];
  allOf?: Shape[];
  oneOf?: Shape[];
}

/** The same schema with every part of it changed, the innermost first. */
export function mapShape(shape: Shape, change: (part: Shape) => Shape): Shape {
  const all = (parts: Shape[]) => parts.map((part) => mapShape(part, change));
  const each = (parts: Record<string, Shape>) =>
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, mapShape(part, change)]));
  const { properties, items, anyOf, allOf, oneOf, definitions, $defs } = shape;
  return change({
    ...shape,
    ...(properties && { properties: each(properties) }),
    ...(items && { items: mapShape(items, change) }),
    ...(anyOf && { anyOf: all(anyOf) }),
    ...(allOf && { allOf: all(allOf) }),
    ...(oneOf && { oneOf: all(oneOf) }),
    ...(definitions && { definitions: each(definitions) }),
    ...($defs && { $defs: each($defs) }),
  });
}
