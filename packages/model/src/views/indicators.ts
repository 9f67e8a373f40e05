import { anchorOf } from "../codes.ts";
import type { Graph, IndicatorNode } from "../graph/index.ts";
import { labelOf } from "./common.ts";

/** An indicator as pages and exports show it, with words for its units and breakdowns. */
export interface IndicatorView {
  code: string;
  anchor: string;
  title: string;
  units: string[];
  disaggregation: string[];
  agendas: string[];
  note: string | undefined;
}

/** Makes indicators readable. */
export function indicatorViews({ vocabularies }: Graph, indicators: readonly IndicatorNode[]): IndicatorView[] {
  return indicators.map(({ code, title, unit, disaggregation, agendas, note }) => ({
    code,
    anchor: anchorOf(code),
    title,
    units: unit.map((id) => labelOf(vocabularies.units.get(id))),
    disaggregation: disaggregation.map((id) => labelOf(vocabularies.disaggregations.get(id))),
    agendas,
    note,
  }));
}
