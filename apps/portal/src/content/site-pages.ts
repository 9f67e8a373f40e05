/** Pages that developers write, besides the views of the graph. */
export const sitePages = ["/design/"];
