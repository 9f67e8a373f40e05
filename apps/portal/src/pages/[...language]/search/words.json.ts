import { languages } from "@portolan/model/graph";
import { wordsFor } from "@portolan/search/words";
import type { APIRoute } from "astro";
import { mail } from "../../../contact.ts";

export function getStaticPaths() {
  return languages.map((language) => ({
    params: { language: language === "en" ? undefined : language },
    props: { language },
  }));
}

/** All that the search dialog says, in one language: loaded when a reader opens it. */
export const GET: APIRoute = ({ props }) => Response.json(wordsFor(String(props["language"]), mail));
