import { z } from "zod";

/** Attributes of `<Figure>`. */
export const attributes = z.strictObject({
  of: z
    .string()
    .min(1)
    .meta({ description: "The id of a figure in the dataset", examples: ["idps-end-2024"] }),
});
