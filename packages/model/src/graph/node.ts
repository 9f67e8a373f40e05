import type { Place } from "@portolan/dialect";
import type { Code, CodeKind } from "../codes.ts";

/** An indicator: what is measured, in which units, broken down by what. */
export interface IndicatorNode {
  code: Code;
  title: string;
  unit: string[];
  disaggregation: string[];
  agendas: string[];
  note?: string | undefined;
}

/** A link from a part of the plan to a part of another framework. */
export interface Link {
  /** The part of the plan. */
  from: Code;
  /** `GCM 21`, `SDG 10.7` or an Action Agenda goal such as `solutions`. */
  to: string;
  basis: "official" | "editorial";
  why?: string | undefined;
  source: string;
}

/** A part of the plan or of the framework. */
export interface PlanNode {
  code: Code;
  kind: Exclude<CodeKind, "outcome-indicator" | "output-indicator" | "enabler-indicator" | "priority-indicator">;
  title: string;
  parent: Code | undefined;
  children: Code[];
  indicators: IndicatorNode[];
  wordings?: "same" | "differs" | "only-a" | "only-b" | undefined;
  difference?: string | undefined;
  inferred?: string | undefined;
  fault?: string | undefined;
  file: string;
  place: Place;
}
