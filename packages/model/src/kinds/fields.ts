import { z } from "zod";
import { type Code, isCode } from "../codes.ts";

/** Fields that several kinds share. Each carries the description and example that docs and editors show. */
export const code = z
  .custom<Code>((value) => typeof value === "string" && isCode(value), { error: "not a code in its one spelling" })
  .meta({
    description: "A code of the plan or the framework, in its one spelling",
    from: "codes",
    examples: ["1a11", "E4.1b", "GCM 21"],
  });

export const title = z
  .string()
  .min(1)
  .max(90)
  .meta({
    description: "Our own words, at most 90 characters, the unit left out",
    examples: ["Basic needs are met and barriers fall"],
  });

export const confidence = z.enum(["high", "medium", "low"]).meta({
  description: "high: the organization's own page; medium: secondary source or dataset; low: a mirror, or an inference",
  examples: ["high"],
});

export const qualifier = z
  .enum(["about", "over", "almost", "up-to", "at-least", "under"])
  .optional()
  .meta({ description: "How exact the number is", examples: ["about"] });

export const sourceId = z
  .string()
  .regex(/^[a-z0-9-]+$/)
  .meta({ description: "The id of a source in the register", from: "sources", examples: ["iom-plan-page"] });

export const id = z
  .string()
  .regex(/^[a-z0-9-]+$/, { error: "not lower-case letters, digits and hyphens" })
  .meta({ description: "Permanent id: lower-case letters, digits, hyphens", examples: ["idps-end-2024"] });

export const isoDate = z
  .union([z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/), z.number().int().min(1900).max(2100).transform(String)])
  .meta({ description: "A year, a month or a day", examples: ["2024", "2024-12", "2024-12-31"] });

export const basis = z
  .enum(["official", "editorial"])
  .meta({ description: "Whether the organization itself names the link, or we do", examples: ["editorial"] });

export const wordings = z.enum(["same", "differs", "only-a", "only-b"]).meta({
  description: "Whether the two datasets that hold the framework say the same",
  examples: ["same"],
});

export const theme = z
  .string()
  .meta({ description: "A theme of the vocabulary", from: "themes", examples: ["climate"] });

const word = z.string().min(1);

/** The fields that every MDX document has in its source language. */
export const documentFields = {
  title: z
    .string()
    .min(1)
    .max(90)
    .meta({
      description: "Title of the page; names stay as the organization has them",
      examples: ["Data and evidence"],
    }),
  short: z
    .string()
    .min(1)
    .max(24)
    .optional()
    .meta({ description: "Label where there is little room", examples: ["Data"] }),
  answer: z
    .string()
    .min(20)
    .max(220)
    .meta({
      description: "One sentence that a reader in a hurry can leave with",
      examples: ["A plant was planned to treat 40,000 poles a month; its output was never published."],
    }),
  summary: z
    .string()
    .min(40)
    .max(400)
    .meta({
      description: "Two or three sentences: the page's description",
      examples: ["Beetles were eating the shelters. A treatment plant soaked new poles in boron."],
    }),
  order: z
    .int()
    .min(0)
    .meta({ description: "Place in the plan when it is read through", examples: [101] }),
  wording: z.enum(["paraphrase", "official"]).meta({ description: "Whose words these are", examples: ["paraphrase"] }),
  aliases: z
    .array(word)
    .default([])
    .meta({ description: "Everyday names and abbreviations", examples: [["IDPs"]] }),
  asked: z
    .array(word)
    .min(2)
    .max(6)
    .meta({
      description: "How somebody who knows none of our terms would ask",
      examples: [["who pays for this", "why are staff leaving"]],
    }),
  themes: z
    .array(theme)
    .default([])
    .meta({ description: "Themes of the vocabulary", examples: [["climate"]] }),
  joins: z
    .array(
      z.strictObject({
        to: code,
        why: word.meta({
          description: "The reason, one clause",
          examples: ["data can expose the people it describes"],
        }),
      }),
    )
    .default([])
    .meta({
      description: "Parts of the plan this hangs together with, each with its reason",
      examples: [[{ to: "C3", why: "data can expose the people it describes" }]],
    }),
  sources: z
    .array(sourceId)
    .min(1)
    .meta({ description: "What it rests on", examples: [["iom-plan-page"]] }),
  confidence,
  checked: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .meta({ description: "The day its facts were last checked", examples: ["2026-11-24"] }),
};
