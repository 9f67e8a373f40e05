import type { CaseView } from "@portolan/model/views";

/** What came of asking for a case: its view, that there is none, or that it could not be fetched. */
export type Fetched = CaseView | "unknown" | "failed";

const known = new Map<string, CaseView>();

/** Cases by the names of their folders, each asked for once. Never rejects. */
export async function fetchCases(names: readonly string[]): Promise<Map<string, Fetched>> {
  return new Map(await Promise.all(names.map(async (name) => [name, await fetchCase(name)] as const)));
}

async function fetchCase(name: string): Promise<Fetched> {
  const made = known.get(name);
  if (made) return made;
  // A name that is none is asked for nowhere: it could lead to another file of the site.
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) return "unknown";
  try {
    const answer = await fetch(`/api/v1/cases/${name}.json`);
    if (answer.status === 404) return "unknown";
    const { data } = (await answer.json()) as { data: CaseView };
    if (data.template !== "case") return "unknown";
    known.set(name, data);
    return data;
  } catch {
    return "failed";
  }
}
