import { findItems } from "./find.ts";
import { type OpenIndex, openIndex } from "./open.ts";
import type { PackedIndex } from "./packed.ts";
import type { Answered, Asked } from "./protocol.ts";

/** Looks words up beside the page, so that typing never waits for it. Files are loaded when they are first asked. */
const opened = new Map<string, Promise<OpenIndex>>();

function open(file: string): Promise<OpenIndex> {
  const known = opened.get(file) ?? load(file);
  opened.set(file, known);
  // After a failure the next question tries again.
  known.catch(() => opened.delete(file));
  return known;
}

async function load(file: string): Promise<OpenIndex> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${response.status} for ${file}`);
  return openIndex((await response.json()) as PackedIndex);
}

async function answer({ id, files, text }: Asked): Promise<Answered> {
  try {
    return { id, items: findItems(await Promise.all(files.map(open)), text) };
  } catch {
    return { id };
  }
}

addEventListener(
  "message",
  ({ data }: MessageEvent<Asked>) => void answer(data).then((answered) => postMessage(answered)),
);
