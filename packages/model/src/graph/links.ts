import type { Code } from "../codes.ts";
import type { DataFile } from "../kinds/index.ts";
import type { Located } from "../read/yaml.ts";
import type { Link } from "./node.ts";

/** Every crosswalk link of the data, in the order of the files. */
export function makeLinks(data: readonly Located<DataFile>[]): Link[] {
  return data.flatMap(({ value }): Link[] => {
    if (value.kind === "global-compact")
      return value.objectives.flatMap((o) =>
        o.outputs.map((from) => ({ from, to: `GCM ${o.number}`, basis: value.basis, source: value.source })),
      );
    if (value.kind === "sdg")
      return value.targets.flatMap((t) =>
        t.links.map((l) => ({
          from: l.code,
          to: `SDG ${t.target}`,
          basis: l.basis,
          why: l.why,
          source: l.source ?? t.source,
        })),
      );
    if (value.kind === "action-agenda")
      return value.links.map((l) => ({
        from: l.code,
        to: l.goal,
        basis: l.basis,
        why: l.why,
        source: l.source ?? value.source,
      }));
    return [];
  });
}

/** The codes that a data file points at, each with the path to where it does. */
export function codePointers(value: DataFile): { code: Code; path: PropertyKey[] }[] {
  if (value.kind === "global-compact")
    return value.objectives.flatMap((o, i) =>
      o.outputs.map((code, j) => ({ code, path: ["objectives", i, "outputs", j] })),
    );
  if (value.kind === "sdg")
    return value.targets.flatMap((t, i) =>
      t.links.map(({ code }, j) => ({ code, path: ["targets", i, "links", j, "code"] })),
    );
  if (value.kind === "action-agenda") return value.links.map(({ code }, i) => ({ code, path: ["links", i, "code"] }));
  if (value.kind === "figures")
    return value.figures.flatMap((f, i) =>
      f.speaksTo.map((code, j) => ({ code, path: ["figures", i, "speaksTo", j] })),
    );
  if (value.kind === "glossary")
    return value.terms.flatMap((t, i) =>
      t.joins.map(({ to }, j) => ({ code: to, path: ["terms", i, "joins", j, "to"] })),
    );
  return [];
}

/** The sources that a data file points at, each with the path to where it does. */
export function sourcePointers(value: DataFile): { source: string; path: PropertyKey[] }[] {
  const at = (source: string | undefined, ...path: PropertyKey[]) => (source === undefined ? [] : [{ source, path }]);
  switch (value.kind) {
    case "global-compact":
      return at(value.source, "source");
    case "sdg":
      return value.targets.flatMap((t, i) => [
        ...at(t.source, "targets", i, "source"),
        ...t.links.flatMap((l, j) => at(l.source, "targets", i, "links", j, "source")),
      ]);
    case "action-agenda":
      return [...at(value.source, "source"), ...value.links.flatMap((l, i) => at(l.source, "links", i, "source"))];
    case "figures":
      return value.figures.flatMap((f, i) => at(f.source, "figures", i, "source"));
    case "appeals":
      return value.appeals.flatMap((a, i) => at(a.source, "appeals", i, "source"));
    case "glossary":
      return value.terms.flatMap((t, i) => at(t.source, "terms", i, "source"));
    default:
      return [];
  }
}
