import { makeCatalogue } from "@portolan/search/catalogue";
import type { APIRoute } from "astro";
import { currentGraph } from "../../content/graph.ts";

/** Codes, titles and addresses that search knows at once: loaded on its first use, in every language. */
export const GET: APIRoute = async () => Response.json(makeCatalogue(await currentGraph()));
