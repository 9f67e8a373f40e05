import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, toMarkdown } from "@portolan/dialect";
import { type BodyView, renderContext } from "@portolan/model/views";
import type { Site } from "../file.ts";
import { Links } from "./write.ts";

/** The text of a document, with headings `deeper` where it stands below one of its own. */
export function bodyOf(
  body: BodyView,
  language: string,
  { root, host }: Pick<Site, "root" | "host">,
  deeper = 0,
): string {
  const source = readFileSync(join(root, body.file), "utf8");
  const { parsed, problems } = parse(source, body.file);
  if (parsed === undefined) throw new Error(`${body.file}:${problems[0]?.line}: ${problems[0]?.message}`);
  const links = new Links(host, language);
  const context = renderContext(body, language);
  const whole = {
    ...context,
    reference: (code: string) => {
      const found = context.reference(code);
      return { ...found, address: links.address(found.address) };
    },
    figure: (id: string) => {
      const found = context.figure(id);
      return { ...found, address: links.address(found.address) };
    },
    link: (url: string) => {
      const found = context.link(url);
      return { ...found, href: links.address(found.href) };
    },
    image: (url: string) => links.address(context.image(url)),
  };
  return toMarkdown(source, parsed.tree, whole, deeper);
}
