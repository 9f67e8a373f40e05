import type { ResourceView } from "@portolan/model/views";
import type { LearningResource } from "schema-dts";
import type { Place } from "./subject.ts";

/** Something to learn from that stands elsewhere: what is known of it, and our page on it. */
export function learningResource({ title, answer, data, link, kept }: ResourceView, place: Place): LearningResource {
  const { minutes, published, cost } = data;
  return {
    "@type": "LearningResource",
    "@id": `${place.url}#resource`,
    name: title,
    description: answer,
    mainEntityOfPage: place.url,
    ...(link?.url !== undefined && link.type !== "mirror" ? { url: link.url } : {}),
    provider: { "@type": "Organization", name: data.provider },
    learningResourceType: data.type,
    educationalLevel: data.level,
    inLanguage: data.languages,
    audience: { "@type": "EducationalAudience", audienceType: data.audience.join(", ") },
    ...(cost === "not published" ? {} : { isAccessibleForFree: cost === "free" }),
    // A length that is of one chapter, or a range, is no length of the whole that a machine could add up.
    ...(typeof minutes === "object" && minutes.per === undefined && minutes.to === undefined
      ? { timeRequired: `PT${minutes.from}M` }
      : {}),
    ...(typeof published === "number" ? { datePublished: String(published) } : {}),
    ...(kept.licence === "not published" ? {} : { license: kept.licence }),
  };
}
