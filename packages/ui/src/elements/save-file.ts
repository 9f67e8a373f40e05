/** Gives the reader a file that was made on the page. */
export function saveFile(name: string, type: string, content: string): void {
  const link = document.createElement("a");
  link.download = name;
  link.href = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  link.click();
  // Some browsers begin to read only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The name of a file for a page: the last part of its address. */
export function fileNameOf(address: string, ending: string): string {
  const last = address.split("#")[0]?.split("/").filter(Boolean).at(-1) ?? "";
  return `portolan-${last.replace(/[^\w.-]/g, "-") || "page"}.${ending}`;
}
