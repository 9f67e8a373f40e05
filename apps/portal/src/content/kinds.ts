import type { Key } from "@portolan/language";
import type { DocumentView } from "@portolan/model/views";

const KINDS: Readonly<Record<DocumentView["kind"], Key>> = {
  "plan-part": "kindPlanPart",
  objective: "kindObjective",
  enabler: "kindEnabler",
  priority: "kindPriority",
  "data-use": "kindDataUse",
  "road-map": "kindRoadMap",
  page: "kindPage",
};

/** The interface's word for a kind of document. */
export function kindKey(kind: DocumentView["kind"]): Key {
  return KINDS[kind];
}
