import { z } from "zod";

/** Attributes of `<Quotation>`. */
export const attributes = z.strictObject({
  source: z
    .string()
    .min(1)
    .meta({ description: "The id of the source quoted", examples: ["iom-plan-page"] }),
});
