import { addresses } from "@portolan/model/views";
import type { APIRoute } from "astro";
import { currentGraph } from "../content/graph.ts";
import { viewAt } from "../content/view.ts";

/** Address and title of every English page, and the codes that are a place on one: what the page of missing pages proposes from. */
export const GET: APIRoute = async () => {
  const graph = await currentGraph();
  const pages = addresses(graph).flatMap((address) => {
    // A document's view is large, and its title is at hand.
    const document = graph.documents.get(address)?.document;
    const { language, title } = document
      ? { language: "en", title: document.data.title }
      : (viewAt(graph, address) ?? {});
    return language === "en" ? [[address, title]] : [];
  });
  return new Response(JSON.stringify({ pages, indicators: [...graph.indicators.keys()] }), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
};
