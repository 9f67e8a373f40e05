import type { View } from "@portolan/model/views";
import { fullAddress } from "../address.ts";
import { checkedOf, isOfficial, natureOf, officialOf, sourcesOf } from "../head/kind.ts";
import { licence } from "../head/licence.ts";

/** What a machine has to know before it reads on: what this is, whose words, what they rest on. Strings as in JSON, which YAML is too. */
export function frontmatter(view: View, host: string | undefined): string {
  const own = isOfficial(view);
  const fields: Record<string, unknown> = {
    title: view.title,
    address: fullAddress(host, view.address),
    language: view.language,
    checked: checkedOf(view),
    licence: own ? undefined : licence.name,
    wording: natureOf(view),
    official: officialOf(view)?.url,
    sources: sourcesOf(view),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    return Array.isArray(value)
      ? [`${name}:`, ...value.map((one) => `  - ${JSON.stringify(one)}`)]
      : [`${name}: ${JSON.stringify(value)}`];
  });
  return `---\n${lines.join("\n")}\n---`;
}
