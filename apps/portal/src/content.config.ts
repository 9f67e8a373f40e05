import { defineCollection } from "astro:content";
import { schemas } from "@portolan/model/schemas";
import { graphLoader, kindLoader } from "./content/loader.ts";

const kinds = [...schemas.keys()].map((kind) => [kind, defineCollection({ loader: kindLoader(kind) })] as const);

/** One collection per kind, and one that holds the state of the whole: how many problems it has. */
export const collections = { ...Object.fromEntries(kinds), graph: defineCollection({ loader: graphLoader() }) };
