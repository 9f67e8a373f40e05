import { z } from "zod";
import { confidence, isoDate, qualifier, sourceId } from "./fields.ts";

/** A number of a document, with all that is needed to trust or doubt it. Its address is `<ref>/results/<n>`. */
export const fact = z
  .strictObject({
    n: z
      .int()
      .min(1)
      .meta({ description: "Permanent number within the document, never reused", examples: [1] }),
    role: z.enum(["promised", "achieved", "baseline", "cost", "context"]).meta({
      description: "What the number is: a promise, what came of it, where it began, a cost, or the setting",
      examples: ["promised"],
    }),
    label: z
      .string()
      .min(1)
      .max(90)
      .meta({ description: "What is counted, without the number", examples: ["Bamboo poles treated each month"] }),
    value: z.number().meta({ description: "The number in base units; of a range, its lower end", examples: [40000] }),
    upTo: z
      .number()
      .optional()
      .meta({ description: "Of a range, its upper end", examples: [90] }),
    unit: z.string().meta({ description: "A unit of the vocabulary", from: "units", examples: ["persons"] }),
    qualifier,
    asOf: z.union([isoDate, z.literal("undated")]).meta({
      description: "The day, month or year that the number speaks of",
      examples: ["2019-05"],
    }),
    asOfNote: z
      .string()
      .min(1)
      .optional()
      .meta({ description: "The date in words where it is no plain date", examples: ["July 2016 to June 2017"] }),
    source: sourceId,
    confidence,
    answers: z
      .int()
      .min(1)
      .optional()
      .meta({ description: "Of something achieved: the number of the promise that it answers", examples: [1] }),
    better: z
      .enum(["higher", "lower"])
      .optional()
      .meta({ description: "Of a promise: which way is better; higher unless said", examples: ["lower"] }),
    comparison: z
      .string()
      .min(1)
      .optional()
      .meta({ description: "Baseline or comparison group, in words", examples: ["against villages without videos"] }),
    caveat: z
      .string()
      .min(1)
      .optional()
      .meta({ description: "What the number hides or leaves out", examples: ["Counts users of roads, not aid."] }),
    calculated: z
      .string()
      .min(1)
      .optional()
      .meta({ description: "How we worked it out, where no source prints it", examples: ["USD 10 m / 55,000"] }),
  })
  .refine((f) => f.answers === undefined || f.role === "achieved", {
    error: "only something achieved answers a promise",
    path: ["answers"],
  })
  .refine((f) => f.upTo === undefined || f.upTo > f.value, { error: "not above the lower end", path: ["upTo"] });

/** One number of a document. */
export type Fact = z.infer<typeof fact>;

/** The numbers of a document. */
export const facts = z
  .array(fact)
  .default([])
  .meta({ description: "Every number of the document; prose refers to them, so each is written once" });
