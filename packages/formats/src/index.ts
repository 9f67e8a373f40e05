import { api } from "./api/index.ts";
import { feeds } from "./feeds/index.ts";
import type { Format } from "./file.ts";
import { llms } from "./llms.ts";
import { markdown } from "./markdown/index.ts";
import { pictures } from "./pictures/index.ts";
import { saved } from "./saved/index.ts";
import { sitemap } from "./sitemap.ts";

export type { Format, Site, SiteFile } from "./file.ts";

/** Every form that a build makes besides its pages. */
export const formats: readonly Format[] = [api, feeds, sitemap, markdown, llms, pictures, saved];
