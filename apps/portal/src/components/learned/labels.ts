import type { Key } from "@portolan/language";
import type { ItemKind, ResultStatus } from "@portolan/model/views";

/** The interface's words for values that views hold by their names. */
export const statusKey: Readonly<Record<ResultStatus, Key>> = {
  met: "statusMet",
  "partly-met": "statusPartlyMet",
  "not-met": "statusNotMet",
  "not-published": "statusNotPublished",
};

export const strengthKey = {
  strong: "strengthStrong",
  moderate: "strengthModerate",
  limited: "strengthLimited",
  none: "strengthNone",
} as const satisfies Record<string, Key>;

export const stageKey = {
  pilot: "stagePilot",
  scaling: "stageScaling",
  mainstreamed: "stageMainstreamed",
  completed: "stageCompleted",
  unknown: "stageUnknown",
} as const satisfies Record<string, Key>;

export const actionKey = {
  overdue: "actionsOverdue",
  new: "actionsNew",
  agreed: "actionsAgreed",
  "acted-on": "actionsActedOn",
  closed: "actionsClosed",
} as const satisfies Record<string, Key>;

/** The same in one word, for a line of facts. */
export const actionShortKey = { ...actionKey, new: "actionNew" } as const satisfies Record<string, Key>;

export const offlineKey = {
  yes: "offlineYes",
  partly: "offlinePartly",
  no: "offlineNo",
  "not stated": "notStated",
} as const satisfies Record<string, Key>;

/** "1 case", "7 cases". */
export const countKey = (kind: ItemKind): Key => `${kind}Count`;
/** "Cases". */
export const manyKey = (kind: ItemKind): Key => `${kind}Many`;
/** "Case". */
export const oneKey = (kind: ItemKind): Key => `${kind}One`;

/** A mark that says a status without colour: full, half, empty, none. */
export const statusMark: Readonly<Record<ResultStatus, string>> = {
  met: "●",
  "partly-met": "◐",
  "not-met": "○",
  "not-published": "–",
};
