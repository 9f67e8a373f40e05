import type { Key } from "@portolan/language";
import type { FacetId } from "./facet-names.ts";

/** The string that names each facet. */
export const facetKey = {
  theme: "facetTheme",
  place: "facetPlace",
  kind: "facetKind",
  result: "facetResult",
  offline: "facetOffline",
  objective: "facetObjective",
  outcome: "facetOutcome",
  enabler: "facetEnabler",
  priority: "facetPriority",
  stage: "facetStage",
  strength: "facetStrength",
  year: "facetYear",
  language: "facetLanguage",
  minutes: "facetMinutes",
  audience: "facetAudience",
  participation: "facetParticipation",
  partner: "facetPartner",
  "data-use": "facetDataUse",
  sdg: "facetSdg",
  gcm: "facetGcm",
} as const satisfies Record<FacetId, Key>;
