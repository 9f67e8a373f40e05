import { z } from "zod";

/** Attributes of `<Ref>`. */
export const attributes = z.strictObject({
  to: z
    .string()
    .min(1)
    .meta({ description: "A code of the plan or the framework", examples: ["1a1", "E4", "GCM 21"] }),
});
