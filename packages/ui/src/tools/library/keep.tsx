import { createElement } from "react";
import { useTool } from "./context.ts";

/** The button that puts an entry into the reader's own list. */
export function Keep({ address, title }: { address: string; title: string }) {
  const { say } = useTool();
  return createElement("portolan-keep", {
    "data-address": address,
    "data-title": title,
    "data-keep": say("keep"),
    "data-kept": say("keptInList"),
    "data-failed": say("keepFailed"),
  });
}
