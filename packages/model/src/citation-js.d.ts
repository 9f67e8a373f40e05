/** The part of citation-js that the tests use; it comes without types. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(text: string, options: { forceType: string });
    data: unknown[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
