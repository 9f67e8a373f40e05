import { z } from "zod";
import { code, confidence, id, isoDate, sourceId } from "./fields.ts";

const qualifier = z
  .enum(["about", "over", "almost", "up-to"])
  .optional()
  .meta({ description: "How exact the number is", examples: ["about"] });

/** One number with everything needed to trust or doubt it. */
export const figure = z.strictObject({
  id,
  topic: z.enum(["migration", "displacement", "deaths", "money", "organization", "results"]),
  label: z
    .string()
    .min(1)
    .max(70)
    .meta({
      description: "What is counted, without the number",
      examples: ["People displaced inside their own country"],
    }),
  definition: z
    .string()
    .min(1)
    .meta({ description: "What is counted, what not, and what kind of number it is", examples: ["…"] }),
  value: z.number().meta({ description: "The number in base units", examples: [83400000] }),
  unit: z.string(),
  qualifier,
  asOf: z.union([isoDate, z.literal("undated")]),
  asOfNote: z
    .string()
    .optional()
    .meta({ description: "The date in words where it is no plain date", examples: ["mid-2024"] }),
  source: sourceId,
  confidence,
  speaksTo: z.array(code).default([]),
  series: id.optional(),
  disagreesWith: z.array(id).default([]),
  caveat: z.string().optional(),
});

/** The dataset of figures. */
export const figures = z.strictObject({
  kind: z.literal("figures"),
  series: z
    .array(z.strictObject({ id, title: z.string(), chart: z.enum(["bars", "trend"]), note: z.string().optional() }))
    .default([]),
  figures: z.array(figure),
});

const amount = z.strictObject({ value: z.number(), qualifier });

/** What was asked of donors each year, by objective where that was published. */
export const appeals = z.strictObject({
  kind: z.literal("appeals"),
  note: z.string().optional(),
  appeals: z.array(
    z.strictObject({
      year: z.int(),
      total: amount,
      people: amount.optional(),
      objectives: z.partialRecord(z.enum(["1", "2", "3"]), z.number()).optional(),
      other: z.strictObject({ value: z.number(), label: z.string() }).optional(),
      secured: z.number().optional(),
      gap: z.number().optional(),
      source: sourceId,
      confidence,
      note: z.string().optional(),
    }),
  ),
});

/** One figure as the dataset holds it. */
export type FigureRecord = z.infer<typeof figure>;
