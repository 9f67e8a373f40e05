import { libraryOf } from "@portolan/model/library/data";
import { packIndex } from "@portolan/search/lunr/pack";
import type { APIRoute, GetStaticPaths } from "astro";
import { currentGraph } from "../../content/graph.ts";

/** What the library's tool loads. Names hold a digest, so a browser may keep each file for ever. */
export const getStaticPaths = (async () => {
  const { address, answers, data } = libraryOf(await currentGraph());
  return [address, ...answers.keys(), ...Object.values(data.index)].map((file) => ({
    params: { name: /([^/]+)\.json$/.exec(file)?.[1] ?? "" },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { address, answers, data, texts } = libraryOf(await currentGraph());
  const file = `/data/${params["name"]}.json`;
  if (file === address) return Response.json(data);
  const words = texts.get(file);
  return Response.json(words ? packIndex(words) : answers.get(file));
};
