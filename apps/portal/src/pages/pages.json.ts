import { addresses, viewOf } from "@portolan/model/views";
import type { APIRoute } from "astro";
import { currentGraph } from "../content/graph.ts";

/** Address and title of every English page: what the page of missing pages chooses its proposals from. */
export const GET: APIRoute = async () => {
  const graph = await currentGraph();
  const pages = addresses(graph).flatMap((address) => {
    const view = viewOf(graph, address);
    return view?.language === "en" ? [[address, view.title]] : [];
  });
  return new Response(JSON.stringify(pages), { headers: { "content-type": "application/json; charset=utf-8" } });
};
