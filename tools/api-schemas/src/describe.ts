import type { Shape } from "./shape.ts";

/**
 * A schema that was made from types, with what the authors' schema of the same values says besides: descriptions,
 * patterns, examples. Types know of none of these.
 */
export function describe(made: Shape, authors: Shape | undefined): Shape {
  if (authors === undefined) return made;
  const { description, pattern, examples } = authors;
  const { properties, items } = made;
  return {
    ...(description !== undefined && { description }),
    ...(pattern !== undefined && { pattern }),
    ...(examples !== undefined && { examples }),
    ...made,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, field]) => [name, describe(field, authors.properties?.[name])]),
      ),
    }),
    ...(items && { items: describe(items, authors.items) }),
  };
}
