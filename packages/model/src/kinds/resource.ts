import { z } from "zod";
import { sourceId } from "./fields.ts";
import { inOrder, knowledgeFields, notPublished, outOfOrder, points, text } from "./knowledge.ts";

const minutes = z
  .int()
  .min(1)
  .meta({ description: "Minutes", examples: [480] });

/** Something to learn from, elsewhere. */
export const resource = z
  .strictObject({
    kind: z.literal("resource"),
    ...knowledgeFields,
    type: z
      .enum([
        "platform",
        "course",
        "handbook",
        "toolkit",
        "guideline",
        "standard",
        "manual",
        "training-package",
        "library",
        "dataset",
        "website",
      ])
      .meta({ description: "What it is", examples: ["course"] }),
    activities: z
      .array(z.enum(["read", "watch", "listen", "practise", "explore", "reflect", "create"]))
      .min(1)
      .meta({ description: "What the learner does", examples: [["read", "practise"]] }),
    level: z
      .enum(["introduction", "foundation", "practitioner", "specialist", "trainer", "reference", "required", "all"])
      .meta({ description: "For whom in experience, our judgement", examples: ["foundation"] }),
    minutes: z
      .union([
        z.strictObject({
          from: minutes,
          to: minutes.optional(),
          per: text.optional().meta({ description: "Of what, where it is not the whole", examples: ["chapter"] }),
        }),
        z.enum(["varies", "not published"]),
      ])
      .meta({ description: "How long it takes", examples: [{ from: 480, to: 600 }] }),
    minutesNote: text.optional().meta({ description: "How the length is known", examples: ["our estimate"] }),
    published: z
      .union([z.int().min(1990).max(2100), notPublished])
      .meta({ description: "The year of this edition", examples: [2019] }),
    audience: points("For whom, as the provider says it", "case workers"),
    audiences: z
      .array(z.string().meta({ description: "A group of the vocabulary", from: "audiences", examples: ["trainers"] }))
      .min(1)
      .meta({ description: "The same as groups of the vocabulary, our judgement", examples: [["case-workers"]] }),
    needs: z
      .strictObject({
        internet: z
          .enum(["always", "to-start", "none", "not stated"])
          .meta({ description: "Whether a line is needed", examples: ["to-start"] }),
        device: z
          .enum(["any", "phone", "computer", "paper", "classroom", "not stated"])
          .meta({ description: "What it runs on", examples: ["any"] }),
        prior: text.optional().meta({ description: "What one has to know before", examples: ["none"] }),
      })
      .meta({ description: "What the learner needs" }),
    offline: z.enum(["yes", "partly", "no", "not stated"]).meta({
      description: "Whether it works without a line once fetched",
      examples: ["partly"],
    }),
    languages: z
      .array(z.string().regex(/^[a-z]{2}$/))
      .min(1)
      .meta({ description: "Languages known for certain, ISO 639-1", examples: [["en", "fr"]] }),
    languagesNote: text.optional().meta({ description: "What is not known of languages", examples: ["more exist"] }),
    cost: z
      .enum(["free", "paid", "not published"])
      .meta({ description: "What it costs the learner", examples: ["free"] }),
    access: z.enum(["open", "account", "staff", "not stated"]).meta({
      description: "Who gets in",
      examples: ["open"],
    }),
    provider: text.meta({ description: "Who offers it", examples: ["IOM"] }),
    link: z
      .strictObject({
        source: sourceId,
        state: z.enum(["working", "not checked", "moved", "gone", "mirror only"]).meta({
          description: "State of the link at the last check",
          examples: ["not checked"],
        }),
      })
      .meta({ description: "Where it is, and the state of the link" }),
    use: points("How to make use of it: for what, and which part first", "Start with module 1."),
  })
  .refine(inOrder, outOfOrder);
