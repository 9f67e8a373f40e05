import { exports } from "@portolan/model/exports";

/** One path for each export. */
export function exportPaths() {
  return Object.keys(exports).map((name) => ({ params: { name } }));
}

/** An answer with its media type, for the development server; a static host goes by the ending. */
export function typed(text: string, type: string): Response {
  return new Response(text, { headers: { "content-type": `${type}; charset=utf-8` } });
}
