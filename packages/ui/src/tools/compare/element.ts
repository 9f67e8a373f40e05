import { defineTool } from "../tool-element.ts";

defineTool("portolan-compare", {
  wanted: () => new URLSearchParams(location.search).has("cases"),
  load: () => import("./main.tsx"),
});
