import { z } from "zod";
import { day, inOrder, knowledgeFields, outOfOrder, points, text } from "./knowledge.ts";

const voice = z
  .strictObject({
    role: text.meta({ description: "The person's role, never the name", examples: ["midwife"] }),
    words: text.meta({ description: "The person's own words", examples: ["We mend lamps ourselves now."] }),
    language: z.string().meta({ description: "Language in which they were said", examples: ["ar"] }),
    translation: text
      .optional()
      .meta({ description: "Our translation, marked as such", examples: ["We mend lamps ourselves now."] }),
    consent: z
      .string()
      .regex(/^CONSENT-\d{4}-\d{3,}$/)
      .meta({
        description: "Reference of the consent record, which is never kept here",
        examples: ["CONSENT-2026-001"],
      }),
  })
  .meta({ description: "A real voice; none without a consent record" });

/** A story of a programme or place, with its do-no-harm record (rules: ICRC, UNICEF, GBV AoR; docs/stories). */
export const story = z
  .strictObject({
    kind: z.literal("story"),
    ...knowledgeFields,
    published: day.meta({ description: "The day it went live", examples: ["2026-11-24"] }),
    restsOn: text.max(240).meta({
      description: "What the story rests on, said at its head",
      examples: ["Two reports; nobody was interviewed."],
    }),
    tells: z
      .array(z.string())
      .min(1)
      .meta({ description: "Folders of cases and lessons that it tells of", examples: [["solar-hub-malakal"]] }),
    picture: z
      .strictObject({
        file: z
          .string()
          .regex(/^[a-z0-9-]+\.svg$/)
          .meta({ description: "Drawing beside the document", examples: ["hub.svg"] }),
        alt: text.max(240).meta({
          description: "What the drawing shows, for those who do not see it",
          examples: ["Rows of panels beside a small town."],
        }),
        caption: text
          .max(240)
          .meta({ description: "What it is, and that it was drawn here", examples: ["Drawing made for this portal."] }),
      })
      .meta({ description: "A drawing or chart made here; no photographs of people" }),
    voices: z.array(voice).default([]).meta({ description: "Real voices, each with its consent record" }),
    care: z
      .strictObject({
        purpose: text.meta({ description: "Why it is published", examples: ["To show what a lease changes."] }),
        audience: text.meta({ description: "For whom", examples: ["the public"] }),
        channels: points("Where it may appear", "this portal"),
        until: day.meta({ description: "The day on which it is taken down or renewed", examples: ["2028-12-31"] }),
        basis: text.meta({
          description: "What it was made from, and under which rule",
          examples: ["Published reports; nobody was interviewed."],
        }),
        people: z.enum(["none", "role-only", "identifiable"]).meta({
          description: "Whether anybody can be known from it",
          examples: ["none"],
        }),
        consent: z.enum(["not needed", "on file"]).meta({
          description: "Not needed only where nobody can be known from it",
          examples: ["not needed"],
        }),
        children: z.boolean().meta({ description: "Whether a child can be known from it", examples: [false] }),
        finestPlace: z.enum(["none", "country", "admin-1", "admin-2"]).meta({
          description: "The finest place that it names",
          examples: ["admin-1"],
        }),
        mosaic: text.meta({
          description: "Whether group, place, date and job together could point at somebody",
          examples: ["No: only a county and organizations are named."],
        }),
        delay: text.meta({
          description: "How long after the event, and why that is safe",
          examples: ["Six years; all facts were public."],
        }),
        protectionReview: text.meta({
          description: "Whether a protection focal point has seen it",
          examples: ["not seen by a protection focal point"],
        }),
        dataImpact: text.optional().meta({
          description: "Of biometrics, cash lists, protection data",
          examples: ["Names no table of households."],
        }),
      })
      .refine((c) => c.people !== "identifiable" || c.consent === "on file", {
        error: "a person who can be known from a story has given a recorded consent",
        path: ["consent"],
      })
      .meta({ description: "The do-no-harm record" }),
  })
  .refine((s) => s.voices.length === 0 || s.care.consent === "on file", {
    error: "a voice needs a consent record on file",
    path: ["care"],
  })
  .refine(inOrder, outOfOrder);
