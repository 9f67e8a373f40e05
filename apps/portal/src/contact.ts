/** Where whoever hosts this copy takes corrections: a page or an address of mail, if one is set. */
export const contact = process.env["PORTOLAN_CORRECTIONS"];

/** The same if it is an address of mail, which alone can take a text that a reader has written. */
export const mail = contact?.startsWith("mailto:") ? contact : undefined;
