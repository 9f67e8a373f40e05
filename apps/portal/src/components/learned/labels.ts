import type { Key } from "@portolan/language";
import type { ItemKind } from "@portolan/model/views";

/** The interface's words for values that views hold by their names. */
export { actionShortKey, offlineKey, stageKey, statusKey, statusMark, strengthKey } from "@portolan/model/labels";

/** How far a lesson has come, in a sentence. */
export const actionKey = {
  overdue: "actionsOverdue",
  new: "actionsNew",
  agreed: "actionsAgreed",
  "acted-on": "actionsActedOn",
  closed: "actionsClosed",
} as const satisfies Record<string, Key>;

/** "1 case", "7 cases". */
export const countKey = (kind: ItemKind): Key => `${kind}Count`;
/** "Cases". */
export const manyKey = (kind: ItemKind): Key => `${kind}Many`;
/** "Case". */
export const oneKey = (kind: ItemKind): Key => `${kind}One`;
