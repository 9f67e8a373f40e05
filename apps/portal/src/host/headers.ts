import type { APIRoute } from "astro";
import { buildHeaders } from "../../build/headers.ts";

/** The host's `_headers`. */
export const GET: APIRoute = () => new Response(buildHeaders());
