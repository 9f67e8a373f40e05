/** The interface's word for each kind of note. */
export const LABEL = { gap: "noteGap", caveat: "noteCaveat", editorial: "noteEditorial" } as const;
