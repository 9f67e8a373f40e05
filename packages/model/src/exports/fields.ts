import { z } from "zod";

/** What the rows of several exports share. */
export const text = z.string().min(1);
export const about = <T extends z.ZodType>(schema: T, description: string) => schema.meta({ description });
export const address = about(text.regex(/^\//), "Path on the portal; an indicator is a place on the page above it");
export const ids = (description: string) => about(z.array(text), description);
export const maybe = (description: string) => about(text.optional(), description);
export const source = about(text, "Id in the register of sources (exports/sources.json)");
