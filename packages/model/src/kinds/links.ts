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
  note: z.string(),
  objectives: z.array(
    z.strictObject({
      number: z.int().min(1).max(23),
      title,
      outputs: z.array(code).meta({ description: "Codes of outputs", examples: [["1a11"]] }),
    }),
  ),
});

/** SDG targets and the parts of the plan that serve them. */
export const sdg = z.strictObject({
  kind: z.literal("sdg"),
  note: z.string().optional(),
  targets: z.array(
    z.strictObject({
      target: z
        .string()
        .regex(/^\d{1,2}\.(\d{1,2}|[a-d])$/)
        .meta({ description: "Number of the target", examples: ["10.7"] }),
      goal: z.int().min(1).max(17),
      title,
      source: sourceId,
      links: z.array(z.strictObject({ code, basis, why, source: sourceId.optional() })),
    }),
  ),
});

/** The Action Agenda on Internal Displacement: its goals and the parts of the plan that serve them. */
export const actionAgenda = z.strictObject({
  kind: z.literal("action-agenda"),
  source: sourceId,
  basis,
  note: z.string().optional(),
  goals: z.array(z.strictObject({ id: z.string(), title })),
  links: z.array(z.strictObject({ code, goal: z.string(), basis, why, source: sourceId.optional() })),
});
