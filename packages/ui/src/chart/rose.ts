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
  const lines = twoLines(name, 13);
  const side = Math.abs(point.x) < 20 ? "middle" : point.x > 0 ? "start" : "end";
  const outward = side === "middle" ? 0 : Math.sign(point.x) * 13;
  const lift = point.y < 0 ? -(lines.length - 1) * rose.line : 0;
  const drop = side === "middle" ? (point.y > 0 ? 26 : -12) : (point.y / rose.wind) * 10 + 5;
  return { x: point.x + outward, y: Math.round(point.y + drop + lift), lines, anchor: side };
}

/** What stands in the disc of an objective: its number, and its name on two lines where one would touch the rim. */
export function inDisc({ x, y }: Point, name: string): { number: Point; label: Label } {
  const lines = twoLines(name, 10);
  const up = lines.length === 1 ? 0 : 9;
  return { number: { x, y: y - 1 - up }, label: { x, y: y + 20 - up, lines, anchor: "middle" } };
}

/** Where a line from the middle of a disc begins to be seen: at the rim. */
export function fromRim(disc: Point, to: Point): Point {
  const [dx, dy] = [to.x - disc.x, to.y - disc.y];
  const share = rose.objective / Math.hypot(dx, dy);
  return { x: Math.round(disc.x + dx * share), y: Math.round(disc.y + dy * share) };
}

/** The name, or where it has more letters than fit, two lines of like length. */
function twoLines(name: string, fit: number): string[] {
  const words = name.split(" ");
  if (name.length <= fit || words.length === 1) return [name];
  const cuts = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(" "), words.slice(i + 1).join(" ")]);
  const longer = (pair: string[]) => Math.max(...pair.map((line) => line.length));
  return cuts.reduce((best, pair) => (longer(pair) < longer(best) ? pair : best));
}
