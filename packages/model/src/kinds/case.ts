import { z } from "zod";
import { evidence, inOrder, isoDate, knowledgeFields, notPublished, outOfOrder, points, text } from "./knowledge.ts";

const partner = z.strictObject({
  name: text.meta({ description: "Name of the organization", examples: ["UNHCR"] }),
  type: z
    .enum(["state", "local", "un", "international", "private", "academic", "diaspora", "civil-society"])
    .meta({ description: "What kind of body it is", examples: ["un"] }),
  part: text.optional().meta({ description: "What it did", examples: ["paid for the panels"] }),
});

const participant = z.strictObject({
  who: z.enum(["served", "women", "youth", "indigenous", "hosts", "staff"]).meta({
    description: "People served, women, youth, indigenous groups, host communities, staff",
    examples: ["served"],
  }),
  how: text.meta({ description: "How they took part", examples: ["hired for their skill with bamboo"] }),
});

/** What was tried, promised and achieved. */
export const innovationCase = z
  .strictObject({
    kind: z.literal("case"),
    ...knowledgeFields,
    stage: z
      .strictObject({
        now: z.enum(["pilot", "scaling", "mainstreamed", "completed", "unknown"]).meta({
          description: "How far it has come, our judgement",
          examples: ["scaling"],
        }),
        from: z
          .enum(["pilot", "scaling"])
          .optional()
          .meta({ description: "Where it is coming from, when it is between two", examples: ["pilot"] }),
        asOf: isoDate.meta({ description: "When it was at that stage", examples: ["2022-06"] }),
      })
      .meta({ description: "Stage of the innovation and the date it speaks of" }),
    comparable: z
      .boolean()
      .default(false)
      .meta({ description: "True for another organization's case, kept for comparison", examples: [false] }),
    ledBy: points("Who runs it", "IOM"),
    started: isoDate.meta({ description: "When it began", examples: ["2018-12"] }),
    ended: z
      .union([isoDate, z.enum(["ongoing", "not published"])])
      .meta({ description: "When it ended", examples: ["ongoing"] }),
    problem: text
      .max(240)
      .meta({ description: "What was wrong, one or two sentences", examples: ["Beetles ate the shelters."] }),
    partners: z
      .union([z.array(partner).min(1), notPublished])
      .meta({ description: 'Partners with their type, or "not published"' }),
    participation: z.union([z.array(participant).min(1), notPublished]).meta({
      description: "Who took part and how",
    }),
    funding: z
      .strictObject({
        kind: z
          .enum(["grant", "lease", "pooled-fund", "sponsorship", "mixed", "not published"])
          .meta({ description: "Kind of money", examples: ["grant"] }),
        by: z
          .array(text)
          .default([])
          .meta({ description: "Who pays", examples: [["Innovation Norway"]] }),
        modality: z
          .enum(["programme", "project", "not published"])
          .meta({ description: "Paid as a lasting programme or as a project", examples: ["project"] }),
      })
      .meta({ description: "Kind of funding; amounts stand among the results with the role cost" }),
    unpublished: z
      .array(text)
      .default([])
      .meta({ description: "What was looked for and not found", examples: [["how many poles were really treated"]] }),
    helped: points("What helped", "The tool was agreed with residents first."),
    limits: points("Limits, and what failed", "Outdoor light spoils the capture."),
    conditions: points("What has to be in place for it to work elsewhere", "Wells deep enough for clean water"),
    needs: points("What it takes: people, time, money, permits", "A technician on site"),
    doNotCopyWhen: points("When not to copy it", "Nobody will pay for refills"),
    learned: text.max(300).meta({
      description: "What is learned even if it stopped: one sentence",
      examples: ["The price of a material is known only with its life."],
    }),
    evidence,
  })
  .refine(inOrder, outOfOrder);
