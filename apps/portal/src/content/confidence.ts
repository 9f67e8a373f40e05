import type { Key } from "@portolan/language";

type Confidence = "high" | "medium" | "low";

/** The interface's words for the confidence of a document. */
export const confidenceKey: Readonly<Record<Confidence, Key>> = {
  high: "confidenceHigh",
  medium: "confidenceMedium",
  low: "confidenceLow",
};

/** The same, short, for a number in a table. */
export const figureConfidenceKey: Readonly<Record<Confidence, Key>> = {
  high: "figureHigh",
  medium: "figureMedium",
  low: "figureLow",
};
