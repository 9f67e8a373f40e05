import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

const label = z.record(z.enum(["en", "fr", "es", "ar"]), z.string());
const term = z.strictObject({
  id: z.string(),
  label: z.union([z.string(), label]),
  definition: z.string().optional(),
  source: z.string().optional(),
  replacedBy: z.string().optional(),
  /** A set inside the vocabulary: themes of the plan or of work, the subregion of a country. */
  group: z.string().optional(),
  /** Of an area, the country it lies in. */
  in: z.string().optional(),
  /** Of a country, column and row of its square on the chart of countries: our own layout, a name and no area. */
  tile: z.tuple([z.int().min(0), z.int().min(0)]).optional(),
});

/** One word of a closed vocabulary. */
export type Term = z.infer<typeof term>;

/** The closed vocabularies, each by id. */
export interface Vocabularies {
  themes: Map<string, Term>;
  units: Map<string, Term>;
  disaggregations: Map<string, Term>;
  places: Map<string, Term>;
  roles: Map<string, Term>;
  families: Map<string, Term>;
  audiences: Map<string, Term>;
}

/** Reads `packages/model/vocabularies`. A fault there is a fault of the code, so it throws. */
export function readVocabularies(): Vocabularies {
  const read = (name: string) => {
    const path = new URL(`../../vocabularies/${name}.yaml`, import.meta.url);
    const terms = z.array(term).parse(parse(readFileSync(path, "utf8")));
    return new Map(terms.map((t) => [t.id, t]));
  };
  return {
    themes: read("themes"),
    units: read("units"),
    disaggregations: read("disaggregations"),
    places: read("places"),
    roles: read("roles"),
    families: read("families"),
    audiences: read("audiences"),
  };
}
