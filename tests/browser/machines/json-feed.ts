const text = { type: "string", minLength: 1 };
const url = { type: "string", pattern: "^https?://" };
const moment = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})$" };
const author = { type: "object", properties: { name: text, url, avatar: url }, additionalProperties: false };
const extension = { "^_[A-Za-z]+$": { type: "object" } };

/** JSON Feed 1.1 as a JSON Schema, written from its text. Own fields begin with an underscore. */
export const jsonFeedSchema = {
  type: "object",
  required: ["version", "title", "items"],
  properties: {
    version: { const: "https://jsonfeed.org/version/1.1" },
    title: text,
    home_page_url: url,
    feed_url: url,
    description: text,
    user_comment: text,
    language: text,
    authors: { type: "array", items: author },
    items: {
      type: "array",
      maxItems: 50,
      items: {
        type: "object",
        required: ["id"],
        anyOf: [{ required: ["content_text"] }, { required: ["content_html"] }],
        properties: {
          id: text,
          url,
          title: text,
          content_text: text,
          date_published: moment,
          date_modified: moment,
          tags: { type: "array", items: text },
        },
        patternProperties: extension,
        additionalProperties: false,
      },
    },
  },
  patternProperties: extension,
  additionalProperties: false,
};
