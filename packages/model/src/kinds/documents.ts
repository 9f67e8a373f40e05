import { z } from "zod";
import { code, documentFields } from "./fields.ts";

const coded = (pattern: RegExp, example: string) =>
  code
    .refine((value) => pattern.test(value), { error: `not a code such as ${example}` })
    .meta({ description: "The code of this part of the plan", from: "codes", examples: [example] });

/** Vision, defining moment, architecture, theory of change. */
export const planPart = z.strictObject({ kind: z.literal("plan-part"), ...documentFields });
/** One of the three strategic objectives. */
export const objective = z.strictObject({
  kind: z.literal("objective"),
  code: coded(/^[1-3]$/, "1"),
  ...documentFields,
});
/** One of the seven organizational enablers. */
export const enabler = z.strictObject({ kind: z.literal("enabler"), code: coded(/^E\d$/, "E4"), ...documentFields });
/** One of the four cross-cutting priorities. */
export const priority = z.strictObject({ kind: z.literal("priority"), code: coded(/^C\d$/, "C1"), ...documentFields });
/** One of the three uses of data. */
export const dataUse = z.strictObject({ kind: z.literal("data-use"), ...documentFields });
/** One of the two road maps that the plan names. */
export const roadMap = z.strictObject({ kind: z.literal("road-map"), ...documentFields });

/** What the portal says about itself: about, accessibility. It stands outside the plan, at its folder's name. */
export const page = z.strictObject({ kind: z.literal("page"), ...documentFields });

/** A translation: its own words, and the digest of the text it was made from; all else is inherited. */
export const translation = z.strictObject({
  title: documentFields.title,
  short: documentFields.short,
  answer: documentFields.answer,
  summary: documentFields.summary,
  aliases: documentFields.aliases,
  from: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .meta({ description: "Digest of the source text it was made from", examples: ["3f2a9c0d1e4b"] }),
  by: z.enum(["machine-assisted", "human"]).meta({ description: "How it was made", examples: ["machine-assisted"] }),
  reviewed: z.boolean().meta({ description: "Whether a speaker of the language has reviewed it", examples: [false] }),
  officialTitle: z
    .boolean()
    .default(false)
    .meta({ description: "Whether the title is the organization's own in this language", examples: [true] }),
});

/** The parsed frontmatter of a translation. */
export type Translation = z.infer<typeof translation>;
