import { MOST_COMPARED } from "@portolan/model/library";

/** What the address of a comparison asks for. */
export interface State {
  /** Names of folders, at most four, in the order of the address. */
  cases: string[];
  /** Those beyond four. */
  beyond: string[];
  onlyDiffers: boolean;
}

/** Reads the address. Names are taken as they come: whether there is such a case, fetching it tells. */
export function readState(search: string): State {
  const query = new URLSearchParams(search);
  const names = [...new Set((query.get("cases") ?? "").split(",").map((name) => name.trim().toLowerCase()))].filter(
    Boolean,
  );
  return {
    cases: names.slice(0, MOST_COMPARED),
    beyond: names.slice(MOST_COMPARED),
    onlyDiffers: query.get("only") === "differs",
  };
}

/** The part of the address after the path. */
export function writeState({ cases, onlyDiffers }: Pick<State, "cases" | "onlyDiffers">): string {
  if (cases.length === 0) return "";
  return `?cases=${cases.map(encodeURIComponent).join(",")}${onlyDiffers ? "&only=differs" : ""}`;
}
