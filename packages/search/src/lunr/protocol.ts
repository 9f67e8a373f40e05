/** What the page asks the worker. */
export interface Asked {
  id: number;
  files: readonly string[];
  text: string;
}

/** What the worker answers; without items where the index could not be had. */
export interface Answered {
  id: number;
  items?: readonly number[];
}
