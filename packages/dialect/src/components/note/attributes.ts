import { z } from "zod";

/** Attributes of `<Note>`. */
export const attributes = z.strictObject({
  kind: z.enum(["gap", "caveat", "editorial"]).meta({
    description: "Something not published, a warning about reading, or a judgement of ours",
    examples: ["gap"],
  }),
});
