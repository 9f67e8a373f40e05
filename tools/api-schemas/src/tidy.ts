import { mapShape, type Shape } from "./shape.ts";

/** Puts types without a name where they are used, makes one object of joined ones, and names the rest as the draft does. */
export function tidy(shape: Shape): Shape {
  const named = new Map(Object.entries(shape.definitions ?? {}));
  const put = (part: Shape): Shape => {
    const { $ref, allOf, ...beside } = part;
    if (allOf) return joined(allOf.map(resolve), beside);
    const name = nameIn($ref);
    if (name === undefined || name.startsWith("#/$defs/")) return part;
    if (isName(name)) return { ...beside, $ref: `#/$defs/${name}` };
    return { ...mapShape(named.get(name) ?? {}, put), ...beside };
  };
  /** A named type itself, for joining. */
  const resolve = (part: Shape): Shape => {
    const name = part.$ref?.replace("#/$defs/", "");
    return name === undefined ? part : mapShape(named.get(name) ?? {}, put);
  };
  const { definitions = {}, ...rest } = shape;
  const $defs = Object.entries(definitions)
    .filter(([name]) => isName(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, definition]) => [name, mapShape(definition, put)]);
  return { ...mapShape(rest, put), $defs: Object.fromEntries($defs) };
}

const isName = (name: string) => /^\w+$/.test(name);
const nameIn = (ref: string | undefined) => ref && decodeURIComponent(ref.replace("#/definitions/", ""));

/** Objects that a value has to be all at once, as one object. */
function joined(parts: readonly Shape[], beside: Shape): Shape {
  const objects = parts.filter((part) => part.type === "object");
  if (objects.length < parts.length) return { ...beside, allOf: [...parts] };
  return {
    type: "object",
    properties: Object.assign({}, ...objects.map((o) => o.properties)) as Record<string, Shape>,
    required: [...new Set(objects.flatMap((o) => o.required ?? []))].sort(),
    ...beside,
  };
}
