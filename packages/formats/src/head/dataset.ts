import { say } from "@portolan/language";
import type { View } from "@portolan/model/views";
import type { DataDownload, Dataset, DefinedTermSet } from "schema-dts";
import { licence } from "./licence.ts";
import type { Place } from "./subject.ts";

/** Pages that offer a list of the portal whole, and the names of the exports. */
const EXPORTS: Readonly<Record<string, readonly string[]>> = {
  "/framework/": ["framework", "indicators"],
  "/framework/gcm/": ["crosswalk"],
  "/framework/crosswalk/": ["crosswalk"],
  "/framework/sdg/": ["sdg"],
  "/figures/": ["figures"],
  "/sources/": ["sources"],
};

/** What a page says of the dataset or the set of terms that it shows whole; undefined where it shows none. */
export function datasetOf(view: View, { url, to }: Place): Dataset | DefinedTermSet | undefined {
  const shared = { "@id": url, url, name: view.title, description: view.description, license: licence.url };
  if (view.address === "/glossary/") return { "@type": "DefinedTermSet", ...shared, inLanguage: view.language };
  const names = EXPORTS[view.address];
  if (names === undefined) return undefined;
  const distribution = names.flatMap((name): DataDownload[] => [
    { "@type": "DataDownload", encodingFormat: "text/csv", contentUrl: to(`/exports/${name}.csv`) },
    { "@type": "DataDownload", encodingFormat: "application/json", contentUrl: to(`/exports/${name}.json`) },
  ]);
  return {
    "@type": "Dataset",
    ...shared,
    inLanguage: view.language,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: say("en", "portal"), url: to("/") },
    distribution,
  };
}
