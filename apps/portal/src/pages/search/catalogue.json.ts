import { makeCatalogue } from "@portolan/search/catalogue";
import type { APIRoute } from "astro";
import { currentGraph } from "../../content/graph.ts";

/** Every page with its code, title and address, for search: loaded on its first use, in every language. */
export const GET: APIRoute = async () => Response.json(makeCatalogue(await currentGraph()));
