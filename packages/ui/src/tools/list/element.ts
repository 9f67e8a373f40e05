import { readList } from "../../elements/list-store.ts";
import { defineTool } from "../tool-element.ts";

defineTool("portolan-list", {
  wanted: () => {
    const { entries, fault } = readList();
    return entries.length > 0 || fault !== undefined || location.hash.startsWith("#l=");
  },
  load: () => import("./main.tsx"),
});
