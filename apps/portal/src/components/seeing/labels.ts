import type { Key } from "@portolan/language";
import type { Region, ResultStatus, Strength } from "@portolan/model/views";
import { statusKey, strengthKey } from "../learned/labels.ts";

/** How a part of a whole is drawn: solid, hatched, as an outline, or as a broken one. */
export type Fill = "full" | "half" | "ring" | "gone";

export const strengthFill: Readonly<Record<Strength, Fill>> = {
  strong: "full",
  moderate: "half",
  limited: "ring",
  none: "gone",
};

export const statusFill: Readonly<Record<ResultStatus, Fill>> = {
  met: "full",
  "partly-met": "half",
  "not-met": "ring",
  "not-published": "gone",
};

const regionKey: Readonly<Record<Region, Key>> = {
  "sub-saharan-africa": "regionSubSaharanAfrica",
  "northern-africa-western-asia": "regionNorthernAfrica",
  "central-southern-asia": "regionCentralAsia",
  "eastern-south-eastern-asia": "regionEasternAsia",
  "latin-america-caribbean": "regionLatinAmerica",
  "europe-northern-america": "regionEurope",
  oceania: "regionOceania",
  worldwide: "regionWorldwide",
};

/** The words for a column of the evidence map. */
export const columnKey: Readonly<Record<Strength | Region, Key>> = { ...strengthKey, ...regionKey };
export { statusKey, strengthKey };
