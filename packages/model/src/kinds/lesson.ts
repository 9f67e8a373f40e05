import { z } from "zod";
import { day, evidence, inOrder, knowledgeFields, outOfOrder, owner, points, text } from "./knowledge.ts";

/** One sentence, its limits, its evidence, what to do, and whether anybody does. */
export const lesson = z
  .strictObject({
    kind: z.literal("lesson"),
    ...knowledgeFields,
    context: text.max(200).meta({ description: "Where, when and about what", examples: ["Lebanon, winter 2013-14"] }),
    year: z
      .int()
      .min(1990)
      .max(2100)
      .meta({ description: "The year of the finding", examples: [2020] }),
    evidence,
    doThis: points("What to do, each in one sentence", "Budget hosts from day one."),
    doThisIs: z.enum(["recommended", "editorial"]).meta({
      description: "Whether the source recommends it, or we draw it from the finding",
      examples: ["editorial"],
    }),
    applies: points("When it applies", "Hosts and newcomers gather the same wood"),
    doesNotApply: points("When it does not", "Hosts already cook with gas"),
    doneWhen: text.max(240).meta({
      description: "A test of done that somebody else could check",
      examples: ["The budget has a line for hosts."],
    }),
    action: z
      .strictObject({
        status: z.enum(["new", "agreed", "acted-on", "closed"]).meta({
          description: "How far it has come, in this portal's own record",
          examples: ["new"],
        }),
        owner,
        due: day.meta({ description: "The day by which the owner answers for it", examples: ["2027-03-31"] }),
        changed: text.optional().meta({
          description: "What changed because of it, and where that can be seen",
          examples: ["Every lesson here says when it does not apply."],
        }),
      })
      .refine((a) => a.status === "new" || a.status === "agreed" || a.changed !== undefined, {
        error: "a lesson acted on says what changed",
        path: ["changed"],
      })
      .meta({ description: "What is done with it: status, owner role, due date, what changed" }),
    cases: z
      .array(z.string())
      .default([])
      .meta({ description: "Folders of the cases it was drawn from or applies to", examples: [["solar-hub-malakal"]] }),
    family: z
      .string()
      .optional()
      .meta({
        description: "Lesson family of the vocabulary: the same lesson elsewhere",
        from: "families",
        examples: ["include-users"],
      }),
  })
  .refine(inOrder, outOfOrder);
