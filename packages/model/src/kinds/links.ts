import { z } from "zod";
import { basis, code, sourceId, title } from "./fields.ts";

const why = z
  .string()
  .min(1)
  .meta({
    description: "The reason for the link, one clause",
    examples: ["civil registration is how legal identity begins"],
  });

/** The 23 objectives of the Global Compact, and the outputs that serve each. */
export const globalCompact = z.strictObject({
  kind: z.literal("global-compact"),
  source: sourceId,
  basis,
  note: z.string().meta({ description: "What holds for all links", examples: ["Read from the text of the outputs."] }),
  objectives: z
    .array(
      z.strictObject({
        number: z
          .int()
          .min(1)
          .max(23)
          .meta({ description: "Number of the objective", examples: [21] }),
        title,
        outputs: z.array(code).meta({ description: "Codes of outputs", examples: [["1a11"]] }),
      }),
    )
    .meta({ description: "The 23 objectives" }),
});

/** SDG targets and the parts of the plan that serve them. */
export const sdg = z.strictObject({
  kind: z.literal("sdg"),
  note: z
    .string()
    .optional()
    .meta({ description: "What holds for all links", examples: ["Read from the text of the outputs."] }),
  targets: z
    .array(
      z.strictObject({
        target: z
          .string()
          .regex(/^\d{1,2}\.(\d{1,2}|[a-d])$/)
          .meta({ description: "Number of the target", examples: ["10.7"] }),
        goal: z
          .int()
          .min(1)
          .max(17)
          .meta({ description: "Number of the goal above it", examples: [10] }),
        title,
        source: sourceId,
        links: z
          .array(z.strictObject({ code, basis, why, source: sourceId.optional() }))
          .meta({ description: "Parts of the plan that serve it" }),
      }),
    )
    .meta({ description: "The targets" }),
});

/** The Action Agenda on Internal Displacement: its goals and the parts of the plan that serve them. */
export const actionAgenda = z.strictObject({
  kind: z.literal("action-agenda"),
  source: sourceId,
  basis,
  note: z
    .string()
    .optional()
    .meta({ description: "What holds for all links", examples: ["Read from the text of the outputs."] }),
  goals: z
    .array(z.strictObject({ id: z.string().meta({ description: "Id of the goal", examples: ["solutions"] }), title }))
    .meta({ description: "Its goals" }),
  links: z
    .array(
      z.strictObject({
        code,
        goal: z.string().meta({ description: "Id of the goal that the part serves", examples: ["solutions"] }),
        basis,
        why,
        source: sourceId.optional(),
      }),
    )
    .meta({ description: "Parts of the plan that serve a goal" }),
});
