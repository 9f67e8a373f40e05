import { type Problem, problem } from "@portolan/dialect";
import type { Graph } from "@portolan/model/graph";

/** Decimal degrees, degrees and minutes, and plus codes: a point on the ground. */
const POINT =
  /-?\d{1,3}\.\d{3,}°?\s*[NS]?\s*[,;]\s*-?\d{1,3}\.\d{3,}|\d{1,3}°\s*\d{1,2}\s*[′'’]|\b[23456789CFGHJMPQRVWX]{8}\+[23456789CFGHJMPQRVWX]{2,3}\b/u;
/** Words for what lies below the second administrative level, followed by a name or a number. */
const NAMED =
  /\b(?:villages?|hamlets?|wards?|streets?|plots?|neighbourhoods?|safe houses?|shelters?|camps?)\s+(?:(?:of|no\.?|number|called|named)\s+)?(?:\d+\w?\b|(?!Cox\b)\p{Lu}\p{Ll}+)/u;

/**
 * Text of a document that hangs on the plan names no place finer than the second administrative level: somebody lives
 * there (facts E4, rule 18; DTM publishes no finer level either). A point is an error; a name may be a whole town's, so
 * it is a warning for a second reader.
 */
export function finePlace(graph: Graph): Problem[] {
  return [...graph.knowledge.items.values()].flatMap(({ document }) => {
    if (document === undefined) return [];
    const { file, data, outline } = document.document;
    const texts = [...outline.blocks, ...strings(data).map((text) => ({ text, line: 1 }))];
    return texts.flatMap(({ text, line }) => {
      const [point] = POINT.exec(text) ?? [];
      const [named] = NAMED.exec(text) ?? [];
      const found = point ?? named;
      if (found === undefined) return [];
      const message = `"${found}" seems finer than the second administrative level.`;
      const fix = "Name the district or leave the place out: people who live there can be found by it.";
      return [
        {
          ...problem("fine-place", file, { line, column: 1 }, message, fix),
          severity: point === undefined ? ("warning" as const) : ("error" as const),
        },
      ];
    });
  });
}

function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
}
