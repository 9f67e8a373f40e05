import { z } from "zod";
import { code, confidence, id, isoDate, qualifier, sourceId } from "./fields.ts";

/** One number with everything needed to trust or doubt it. */
export const figure = z.strictObject({
  id,
  topic: z
    .enum(["migration", "displacement", "deaths", "money", "organization", "results"])
    .meta({ description: "Group under which it is shown", examples: ["displacement"] }),
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
    .meta({
      description: "What is counted, what not, and what kind of number it is",
      examples: ["An estimate at the end of the year."],
    }),
  value: z.number().meta({ description: "The number in base units", examples: [83400000] }),
  unit: z.string().meta({ description: "A unit of the vocabulary", from: "units", examples: ["persons"] }),
  qualifier,
  asOf: z
    .union([isoDate, z.literal("undated")])
    .meta({ description: "What moment it speaks of", examples: ["2024-12-31"] }),
  asOfNote: z
    .string()
    .optional()
    .meta({ description: "The date in words where it is no plain date", examples: ["mid-2024"] }),
  source: sourceId,
  confidence,
  speaksTo: z
    .array(code)
    .default([])
    .meta({ description: "Parts of the plan that it speaks to", examples: [["2"]] }),
  series: id.optional().meta({ description: "Series that it is drawn in", examples: ["idps"] }),
  disagreesWith: z
    .array(id)
    .default([])
    .meta({
      description: "Figures of the same thing that say otherwise; each names the other",
      examples: [["idps-end-2024-b"]],
    }),
  caveat: z
    .string()
    .min(1)
    .optional()
    .meta({ description: "What the number hides", examples: ["Counts sites, not people."] }),
});

/** The dataset of figures. */
export const figures = z.strictObject({
  kind: z.literal("figures"),
  series: z
    .array(
      z.strictObject({
        id,
        title: z.string().meta({ description: "Title of the chart", examples: ["People displaced by conflict"] }),
        chart: z.enum(["bars", "trend"]).meta({ description: "How it is drawn", examples: ["bars"] }),
        note: z
          .string()
          .optional()
          .meta({ description: "What to know when reading it", examples: ["Sources differ in scope."] }),
      }),
    )
    .default([])
    .meta({ description: "Figures that are drawn together" }),
  figures: z.array(figure).meta({ description: "The figures" }),
});

const amount = z.strictObject({
  value: z.number().meta({ description: "The number in base units", examples: [3400000000] }),
  qualifier,
});
const dollars = z.number();

/** What was asked of donors each year, by objective where that was published. */
export const appeals = z.strictObject({
  kind: z.literal("appeals"),
  note: z
    .string()
    .optional()
    .meta({ description: "What holds for all years", examples: ["Amounts as asked, not as received."] }),
  appeals: z
    .array(
      z.strictObject({
        year: z.int().meta({ description: "Year of the appeal", examples: [2025] }),
        total: amount.meta({ description: "US dollars asked for in all" }),
        people: amount.optional().meta({ description: "People it was to reach" }),
        objectives: z
          .partialRecord(z.enum(["1", "2", "3"]), dollars)
          .optional()
          .meta({ description: "US dollars by objective", examples: [{ 1: 2500000000 }] }),
        other: z
          .strictObject({
            value: dollars.meta({ description: "US dollars", examples: [120000000] }),
            label: z.string().meta({ description: "What for", examples: ["enablers"] }),
          })
          .optional()
          .meta({ description: "What was asked for outside the objectives" }),
        secured: dollars.optional().meta({ description: "US dollars received", examples: [900000000] }),
        gap: dollars.optional().meta({ description: "US dollars missing", examples: [2500000000] }),
        source: sourceId,
        confidence,
        note: z
          .string()
          .optional()
          .meta({ description: "What holds for this year", examples: ["Revised in May."] }),
      }),
    )
    .meta({ description: "One entry for each year" }),
});

/** One figure as the dataset holds it. */
export type FigureRecord = z.infer<typeof figure>;
