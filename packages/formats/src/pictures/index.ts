import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Site, SiteFile } from "../file.ts";
import { type Card, cards, chartOf } from "./card.ts";
import { Engine } from "./engine.ts";
import { pngOf } from "./png.ts";
import { svgOf } from "./svg.ts";
import { fit } from "./wrap.ts";

/**
 * The social pictures. Each is kept between builds under the digest of its drawing, so that one is drawn again only when
 * it would look different; what no page asks for any more is dropped.
 */
export async function* pictures(site: Site): AsyncIterable<SiteFile> {
  const folder = join(site.cache, "social");
  mkdirSync(folder, { recursive: true });
  const chart = chartOf(site);
  const asked = new Set<string>();
  let engine: Engine | undefined;
  for (const card of cards(site)) {
    // In one line, because where a title breaks is known only when it has been measured.
    const name = `${digest(svgOf(card, chart, { lines: [card.title], size: 0 }))}.png`;
    asked.add(name);
    const kept = join(folder, name);
    if (!existsSync(kept)) writeFileSync(kept, draw(card, chart, (engine ??= await Engine.start())));
    yield { path: card.path, content: readFileSync(kept) };
  }
  for (const name of readdirSync(folder)) if (!asked.has(name)) rmSync(join(folder, name));
}

function draw(card: Card, chart: ReturnType<typeof chartOf>, engine: Engine): Uint8Array {
  const title = fit(card.title, (words) => engine.widthOf(words, card.language));
  return pngOf(engine.draw(svgOf(card, chart, title)));
}

const digest = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 32);
