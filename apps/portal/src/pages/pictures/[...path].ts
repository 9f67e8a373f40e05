import { readFileSync } from "node:fs";
import type { APIRoute, GetStaticPaths } from "astro";
import { currentGraph } from "../../content/graph.ts";
import { picturesOf } from "../../content/picture.ts";

/** The pictures that stand beside documents, byte for byte. */
export const getStaticPaths = (async () =>
  picturesOf(await currentGraph()).map(({ address, path }) => ({
    params: { path: address.replace("/pictures/", "") },
    props: { path },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(readFileSync(props["path"] as string), { headers: { "content-type": "image/svg+xml" } });
