export { learned } from "./en.ts";
