import { makeIndicators } from "@portolan/search/catalogue";
import type { APIRoute } from "astro";
import { currentGraph } from "../../content/graph.ts";

/** Every indicator with its code and title, for search: loaded when somebody types the code of one. */
export const GET: APIRoute = async () => Response.json(makeIndicators(await currentGraph()));
