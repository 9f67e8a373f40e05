import { z } from "zod";
import { id, isoDate } from "./fields.ts";

/** One source: a mirror is named by its host and never linked, as is a page of which only the host is known. */
export const source = z
  .strictObject({
    id,
    title: z
      .string()
      .min(1)
      .meta({ description: "Title as the publisher has it", examples: ["IOM Strategic Plan 2024-2028"] }),
    publisher: z
      .string()
      .min(1)
      .meta({ description: "Who published it", examples: ["International Organization for Migration"] }),
    type: z.enum(["primary", "secondary", "mirror"]).meta({
      description: "The body itself, a report about it, or a copy of somebody else's page",
      examples: ["primary"],
    }),
    url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .meta({ description: "Its address", examples: ["https://www.iom.int/iom-strategic-plan-2024-2028"] }),
    host: z
      .string()
      .optional()
      .meta({ description: "Host of a mirror, or of a page whose address is not known", examples: ["reliefweb.int"] }),
    published: z
      .union([isoDate, z.literal("undated")])
      .meta({ description: "When it was published", examples: ["2024-01-10"] }),
    about: z
      .string()
      .min(1)
      .meta({
        description: "What it is and what is taken from it",
        examples: ["Launch news, with how the plan was drawn up."],
      }),
  })
  .refine((s) => (s.url === undefined) !== (s.host === undefined), {
    error: "a source has either a url or, for a mirror or a page without a known address, a host",
    path: ["url"],
  })
  .refine((s) => s.type !== "mirror" || s.url === undefined, {
    error: "a mirror is named by its host, not linked",
    path: ["url"],
  });

/** A part of the register of sources. */
export const sources = z.strictObject({
  kind: z.literal("sources"),
  sources: z.array(source).meta({ description: "The sources" }),
});

/** One source as the register holds it. */
export type SourceRecord = z.infer<typeof source>;
