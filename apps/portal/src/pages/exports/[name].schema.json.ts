import { jsonSchemaOf } from "@portolan/model/exports";
import type { APIRoute } from "astro";
import { exportPaths, typed } from "./_paths.ts";

export const getStaticPaths = exportPaths;

export const GET: APIRoute = ({ params }) => typed(jsonSchemaOf(params["name"] ?? ""), "application/schema+json");
