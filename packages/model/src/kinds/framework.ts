import { z } from "zod";
import { code, title, wordings } from "./fields.ts";

const unit = z
  .array(z.string().meta({ description: "A unit of the vocabulary", from: "units", examples: ["persons"] }))
  .min(1)
  .meta({
    description: "Units of the vocabulary; two where a number and a share are asked",
    examples: [["persons", "percent"]],
  });
const breakdown = z.string().meta({
  description: "A breakdown of the vocabulary",
  from: "disaggregations",
  examples: ["sex"],
});
const disaggregation = z.array(breakdown).meta({
  description: "What the indicator is to be broken down by; empty where none is stated",
  examples: [["sex", "age"]],
});
const note = z
  .string()
  .min(1)
  .optional()
  .meta({
    description: "A definition, formula or limit that the original states, in our words",
    examples: ["Counts each person once."],
  });

/** One indicator of an outcome or output. */
export const indicator = z.strictObject({ code, title, unit, disaggregation, note });

const indicators = z.array(indicator).meta({ description: "Its indicators" });

const statement = {
  code,
  title,
  wordings,
  difference: z
    .string()
    .optional()
    .meta({ description: "What differs in meaning between the two datasets", examples: ["One names returnees."] }),
  inferred: z
    .string()
    .optional()
    .meta({ description: "Why the title is inferred", examples: ["Neither dataset gives one."] }),
  fault: z
    .string()
    .optional()
    .meta({ description: "A known fault of the datasets", examples: ["The text is cut off."] }),
};

const told = (s: { wordings: string; difference?: string | undefined }) =>
  s.wordings === "same" || s.difference !== undefined;
const tellIt = { error: "a difference of wording needs one sentence on what differs", path: ["difference"] };

/** One output with its indicators. */
export const output = z.strictObject({ ...statement, indicators }).refine(told, tellIt);
/** One short-term outcome with its indicators and outputs. */
export const outcome = z
  .strictObject({ ...statement, indicators, outputs: z.array(output).meta({ description: "Its outputs" }) })
  .refine(told, tellIt);

/** A long-term outcome and all below it: one file of the results framework. */
export const frameworkBranch = z
  .strictObject({
    kind: z.literal("framework-branch"),
    ...statement,
    outcomes: z.array(outcome).min(1).meta({ description: "Its short-term outcomes" }),
  })
  .refine(told, tellIt);

/** The indicator lines of enablers and cross-cutting priorities. */
export const indicatorSet = z.strictObject({
  kind: z.literal("indicator-set"),
  sets: z
    .array(
      z.strictObject({
        code,
        indicators: z
          .array(
            indicator.extend({
              agendas: z
                .array(z.string())
                .default([])
                .meta({ description: "System-wide agendas that the line serves", examples: [["QCPR"]] }),
            }),
          )
          .meta({ description: "Its lines" }),
      }),
    )
    .meta({ description: "One set for each enabler or priority" }),
});
