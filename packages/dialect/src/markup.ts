/** A finished piece of HTML. The mark makes the compiler refuse words that nobody has escaped. */
export type Html = string & { readonly finished: unique symbol };

const EMPTY = new Set(["br", "hr", "img"]);

/** Words as HTML. */
export function text(words: string): Html {
  return words.replace(/[&<]/g, reference) as Html;
}

/** Pieces one after the other. */
export function join(pieces: readonly Html[]): Html {
  return pieces.join("") as Html;
}

/** An element; attributes without a value are left out. */
export function h(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: Html[]
): Html {
  let html = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) html += ` ${key}="${String(value).replace(/[&"'`]/g, reference)}"`;
  }
  html += ">";
  if (EMPTY.has(name)) return html as Html;
  for (const child of children) html += child;
  return `${html}</${name}>` as Html;
}

function reference(sign: string): string {
  return `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`;
}
