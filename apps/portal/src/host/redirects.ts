import type { APIRoute } from "astro";
import { buildRedirects } from "../../build/redirects.ts";
import { currentGraph } from "../content/graph.ts";

/** The host's `_redirects`. */
export const GET: APIRoute = async () => new Response(buildRedirects(await currentGraph()));
