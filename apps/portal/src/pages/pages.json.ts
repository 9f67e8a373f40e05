import { addresses, viewOf } from "@portolan/model/views";
import type { APIRoute } from "astro";
import { currentGraph } from "../content/graph.ts";

/** Address and title of every English page, and the codes that are a place on one: what the page of missing pages proposes from. */
export const GET: APIRoute = async () => {
  const graph = await currentGraph();
  const pages = addresses(graph).flatMap((address) => {
    const view = viewOf(graph, address);
    return view?.language === "en" ? [[address, view.title]] : [];
  });
  return new Response(JSON.stringify({ pages, indicators: [...graph.indicators.keys()] }), { headers: { "content-type": "application/json; charset=utf-8" } });
};
