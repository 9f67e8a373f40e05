import { jsonOf } from "@portolan/model/exports";
import type { APIRoute } from "astro";
import { currentGraph } from "../../content/graph.ts";
import { exportPaths, typed } from "./_paths.ts";

export const getStaticPaths = exportPaths;

export const GET: APIRoute = async ({ params }) =>
  typed(jsonOf(await currentGraph(), params["name"] ?? ""), "application/json");
