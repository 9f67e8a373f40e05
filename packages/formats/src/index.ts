import { caseApi } from "./case-api.ts";
import type { Format } from "./file.ts";
import { saved } from "./saved/index.ts";

export type { Format, Site, SiteFile } from "./file.ts";

/** Every form that a build makes besides its pages. */
export const formats: readonly Format[] = [caseApi, saved];
