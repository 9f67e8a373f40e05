import type { Facet } from "../facets.ts";

/** How the reader wants a question answered. */
export interface Wanted {
  /** Kinds that are chosen; none means all. */
  kinds: ReadonlySet<Facet>;
  /** Whether what is meant by everyday words is looked for too. */
  everyday: boolean;
  /** How many results, where it is more than usual. */
  most: number | undefined;
}

/** What the reader can do with an answer. */
export interface Acts {
  /** Asks the same question in another way. */
  change(wanted: Partial<Wanted>): void;
  /** Asks another question. */
  ask(text: string): void;
  /** Asks for what did not arrive once more. */
  retry(): void;
  /** Forgets the searches made before. */
  forget(): void;
}
