import { makeTitles } from "@portolan/search/catalogue";
import type { APIRoute } from "astro";
import { currentGraph } from "../../content/graph.ts";

/** Every page with its code, title and address: what tools on the page name documents by. */
export const GET: APIRoute = async () => Response.json(makeTitles(await currentGraph()));
