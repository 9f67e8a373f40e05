import type { UnansweredFile } from "@portolan/search/unanswered";
import { z } from "zod";
import { jsonSchemaOf, type Shape } from "../json-schema.ts";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { error: "not a day such as 2026-11-29" });
const written = z.string().regex(/[\p{L}\p{N}]/u, { error: "without a letter or digit" });

const question = z.strictObject({
  asked: written.max(400).meta({ description: "The question as it was typed last", examples: ["ferry to the camp"] }),
  language: z
    .enum(["en", "fr", "es", "ar"])
    .meta({ description: "The language in which the portal was read", examples: ["en"] }),
  times: z
    .int()
    .min(1)
    .meta({ description: "How often it was asked on that device", examples: [2] }),
  last: day.meta({ description: "The day on which it was asked last", examples: ["2026-11-29"] }),
  unknown: z.array(written).meta({ description: "Words of it that nothing on the portal has", examples: [["ferry"]] }),
  nearest: z
    .array(z.string().regex(/^\/(?!\/)\S*$/, { error: "not an address such as /cases/solar-hub-malakal/" }))
    .meta({
      description: "Addresses of the nearest results, the nearest first",
      examples: [["/cases/solar-hub-malakal/"]],
    }),
});

const questions = z.array(question).meta({ description: "The questions, the newest first" });

/** What the lines of a mail hold. */
export const unansweredMail = z.strictObject({ questions });

/** A file of questions that found no answer, as the search page saves it. */
export const unansweredFile: z.ZodType<UnansweredFile> = z
  .strictObject({
    portolan: z.literal("unanswered").meta({ description: "What the file is" }),
    version: z.literal(1).meta({ description: "The version of this form" }),
    made: day.meta({ description: "The day on which it was made", examples: ["2026-11-29"] }),
    questions,
  })
  .meta({ title: "Questions without an answer", description: "Made by the search page when a reader presses Save" });

/** The same as JSON Schema: `schemas/unanswered.json`. */
export function unansweredSchema(): Shape {
  return jsonSchemaOf(unansweredFile);
}
