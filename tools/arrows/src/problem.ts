/** An import that goes against an arrow, with its place. */
export interface Problem {
  file: string;
  line: number;
  what: string;
}
