import { z } from "zod";
import { facts } from "./facts.ts";
import { documentFields, isoDate } from "./fields.ts";

const text = z.string().min(1);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { error: "not a day such as 2026-11-24" });

/** A sentence or two of plain text in a list. */
export const points = (description: string, example: string) =>
  z
    .array(text)
    .min(1)
    .meta({ description, examples: [[example]] });

/** `not published`, where somebody looked and found nothing: the gap is information. */
export const notPublished = z.literal("not published");

export const evidence = z
  .strictObject({
    strength: z.enum(["strong", "moderate", "limited"]).meta({
      description:
        "strong: trial, quasi-experiment or large comparative survey; moderate: independent evaluation or several cases; limited: one review, programme report or expert view",
      examples: ["moderate"],
    }),
    why: text.meta({ description: "What it rests on, one sentence", examples: ["One independent evaluation."] }),
  })
  .meta({ description: "How strong the evidence is, by the rubric, and why; our judgement" });

export const places = z
  .array(z.string().meta({ description: "A country or area of the vocabulary", from: "places", examples: ["BD-B"] }))
  .meta({ description: "Countries and areas of the vocabulary, admin 1 at the finest", examples: [["BD", "BD-B"]] });

export const owner = z.string().meta({
  description: "The role that keeps the page, from the vocabulary",
  from: "roles",
  examples: ["shelter-and-settlements"],
});

const { order: _order, wording, ...shared } = documentFields;

/** The fields that cases, lessons, resources and stories share. */
export const knowledgeFields = {
  ...shared,
  wording: wording.default("paraphrase"),
  ref: z
    .string()
    .regex(/^[ABC]\d{2}$/)
    .optional()
    .meta({ description: "Its number in the collection of facts it was made from", examples: ["A13"] }),
  owner,
  nextCheck: day.meta({ description: "The day by which its facts are to be checked again", examples: ["2027-05-24"] }),
  places: places.default([]),
  dataUses: z
    .array(z.enum(["action", "insight", "foresight"]))
    .default([])
    .meta({ description: "Uses of data that it serves", examples: [["action"]] }),
  sdgs: z
    .array(z.string().regex(/^\d{1,2}(\.(\d{1,2}|[a-d]))?$/, { error: "not an SDG or target such as 10 or 10.7" }))
    .default([])
    .meta({ description: "Sustainable Development Goals or targets it fits", examples: [["10.7", "16"]] }),
  globalCompact: z
    .array(z.int().min(1).max(23))
    .default([])
    .meta({ description: "Objectives of the Global Compact it fits", examples: [[3, 21]] }),
  licence: text.meta({
    description: 'Licence of what is described, or "not published"',
    examples: ["CC BY 4.0", "not published"],
  }),
  caveat: text.max(240).meta({
    description: "The one thing to know before relying on this page",
    examples: ["Planned capacity only; real output was never published."],
  }),
  results: facts,
};

/** A page is checked again after it was checked, not before: for `refine`, with what is said of it. */
export const inOrder = ({ checked, nextCheck }: { checked: string; nextCheck: string }): boolean =>
  checked <= nextCheck;
export const outOfOrder = { error: "before the last check", path: ["nextCheck"] };

export { day, isoDate, text };
