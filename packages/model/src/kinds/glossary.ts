import { z } from "zod";
import { code, confidence, id, sourceId, theme } from "./fields.ts";
import { day, inOrder, outOfOrder, text } from "./knowledge.ts";

const words = z.array(z.string().min(1));

/** One term in our own words. Its page is `/glossary/<id>/`. */
export const term = z.strictObject({
  id,
  term: text.max(70).meta({ description: "The term as it stands in text", examples: ["internally displaced person"] }),
  abbreviation: z
    .string()
    .optional()
    .meta({ description: "Its abbreviation", examples: ["IDP"] }),
  definition: text.max(320).meta({
    description: "What it means, in our own words, one or two sentences",
    examples: ["Somebody who had to flee and is still in the country."],
  }),
  not: text.max(320).meta({
    description: "What it is not, or what it is mixed up with",
    examples: ["Not a refugee: no border was crossed."],
  }),
  inUse: text.max(400).meta({
    description: "How it shows up in this plan or in practice; what to watch for",
    examples: ["Objective 2 is about ending such displacement."],
  }),
  synonyms: words.default([]).meta({ description: "Words that mean the same", examples: [["displaced at home"]] }),
  forms: words.default([]).meta({
    description: "Other forms in which it stands in text, plurals among them; they are marked as the term",
    examples: [["internally displaced persons", "IDPs"]],
  }),
  asked: words
    .min(2)
    .max(6)
    .meta({
      description: "How somebody who does not know the term would look for it",
      examples: [["fled but still in own country"]],
    }),
  themes: z
    .array(theme)
    .default([])
    .meta({ description: "Themes of the vocabulary", examples: [["conflict"]] }),
  joins: z
    .array(
      z.strictObject({
        to: code,
        why: text.meta({ description: "The reason, one clause", examples: ["its outcomes are for them"] }),
      }),
    )
    .min(1)
    .meta({ description: "Parts of the plan that use it, each with the reason" }),
  related: z
    .array(id)
    .default([])
    .meta({ description: "Ids of related terms", examples: [["refugee"]] }),
  source: sourceId.meta({ description: "Where the authoritative definition stands", examples: ["iom-glossary"] }),
  confidence,
});

/** A part of the glossary. */
export const glossary = z
  .strictObject({
    kind: z.literal("glossary"),
    checked: day.meta({ description: "The day its terms were last checked", examples: ["2026-11-24"] }),
    nextCheck: day.meta({ description: "The day by which they are to be checked again", examples: ["2027-11-24"] }),
    owner: z.string().meta({ description: "The role that keeps them", examples: ["language"] }),
    terms: z.array(term).min(1).meta({ description: "The terms" }),
  })
  .refine(inOrder, outOfOrder);

/** One term as the glossary holds it. */
export type TermRecord = z.infer<typeof term>;
