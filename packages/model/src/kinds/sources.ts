import { z } from "zod";
import { id, isoDate } from "./fields.ts";

/** One source: a mirror is named by its host and never linked, as is a page of which only the host is known. */
export const source = z
  .strictObject({
    id,
    title: z.string().min(1),
    publisher: z.string().min(1),
    type: z.enum(["primary", "secondary", "mirror"]).meta({
      description: "The body itself, a report about it, or a copy of somebody else's page",
      examples: ["primary"],
    }),
    url: z.url({ protocol: /^https?$/ }).optional(),
    host: z.string().optional(),
    published: z.union([isoDate, z.literal("undated")]),
    about: z.string().min(1),
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
export const sources = z.strictObject({ kind: z.literal("sources"), sources: z.array(source) });

/** One source as the register holds it. */
export type SourceRecord = z.infer<typeof source>;
