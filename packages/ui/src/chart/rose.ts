/** A place on the chart, in the units of its view box. */
export interface Point {
  x: number;
  y: number;
}

/** A label beside its point: lines of text, where they begin and on which side they hang. */
export interface Label extends Point {
  lines: string[];
  anchor: "start" | "middle" | "end";
}

/** Half the width and height of the view box, and the measures of what stands in it. */
export const rose = {
  width: 335,
  height: 268,
  wind: 212,
  ring: 118,
  objective: 54,
  vision: 40,
  text: 14.5,
  line: 16,
} as const;

/** Points on a circle, clockwise, the first half a step to the right of the top. */
export function winds(count: number): Point[] {
  return Array.from({ length: count }, (_, i) => onCircle(rose.wind, ((i + 0.5) * 2 * Math.PI) / count));
}

/** The three objectives around the vision: the first on top, then clockwise. */
export function ring(count: number): Point[] {
  return Array.from({ length: count }, (_, i) => onCircle(rose.ring, (i * 2 * Math.PI) / count));
}

function onCircle(radius: number, angle: number): Point {
  return { x: Math.round(radius * Math.sin(angle)), y: Math.round(-radius * Math.cos(angle)) };
}

/** Where the name of a wind stands: outside the circle, on two lines where one would be too long. */
export function labelOf(point: Point, name: string): Label {
  const lines = twoLines(name);
  const side = Math.abs(point.x) < 20 ? "middle" : point.x > 0 ? "start" : "end";
  const outward = side === "middle" ? 0 : Math.sign(point.x) * 13;
  const lift = point.y < 0 ? -(lines.length - 1) * rose.line : 0;
  const drop = side === "middle" ? (point.y > 0 ? 26 : -12) : (point.y / rose.wind) * 10 + 5;
  return { x: point.x + outward, y: Math.round(point.y + drop + lift), lines, anchor: side };
}

function twoLines(name: string): string[] {
  const words = name.split(" ");
  if (name.length <= 13 || words.length === 1) return [name];
  const cut = words.findIndex((_, i) => words.slice(0, i + 1).join(" ").length >= name.length / 2);
  const at = Math.min(Math.max(cut + 1, 1), words.length - 1);
  return [words.slice(0, at).join(" "), words.slice(at).join(" ")];
}
