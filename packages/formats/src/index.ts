import { api } from "./api/index.ts";
import { feeds } from "./feeds/index.ts";
import type { Format } from "./file.ts";
import { llms } from "./llms.ts";
import { markdown } from "./markdown/index.ts";
import { pictures } from "./pictures/index.ts";
import { saved } from "./saved/index.ts";
import { sitemap } from "./sitemap.ts";

export type { Format, Site, SiteFile } from "./file.ts";

/** Every form that a build makes besides its pages, and which files it makes, so that one can be asked for one file. */
export const formats: readonly { makes: RegExp; format: Format }[] = [
  { makes: /^api\//, format: api },
  { makes: /(^|\/)feed\.(xml|json)$/, format: feeds },
  { makes: /^(sitemap(-\d+)?\.xml|robots\.txt)$/, format: sitemap },
  { makes: /(^|\/)index\.md$/, format: markdown },
  { makes: /^llms\.txt$/, format: llms },
  { makes: /^social\//, format: pictures },
  // With the size of each file its page is written again.
  { makes: /^saved\/|^(cases|lessons)\/[^/]+\/index\.html$/, format: saved },
];
