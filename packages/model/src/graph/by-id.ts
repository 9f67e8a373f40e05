import { type Problem, problem } from "@portolan/dialect";
import type { Located } from "../read/yaml.ts";

/** Joins lists of records with an id; an id that is given twice is a problem at its second place. */
export function byId<F, R extends { id: string }>(
  files: readonly Located<F>[],
  field: string,
  listOf: (value: F) => readonly R[],
  problems: Problem[],
): Map<string, R> {
  const joined = new Map<string, R>();
  for (const { file, value, placeOf } of files)
    for (const [i, record] of listOf(value).entries()) {
      if (joined.has(record.id))
        problems.push(
          problem(
            "duplicate-id",
            file,
            placeOf([field, i, "id"]),
            `The id "${record.id}" is given twice.`,
            "Give one of them its own id.",
          ),
        );
      joined.set(record.id, record);
    }
  return joined;
}
