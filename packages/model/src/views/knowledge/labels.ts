import type { Key } from "@portolan/language";
import type { ResultStatus } from "./results.ts";

/** The interface's words for values that views hold by their names. */
export const statusKey: Readonly<Record<ResultStatus, Key>> = {
  met: "statusMet",
  "partly-met": "statusPartlyMet",
  "not-met": "statusNotMet",
  "not-published": "statusNotPublished",
};

/** A mark that says a status without colour: full, half, empty, none. */
export const statusMark: Readonly<Record<ResultStatus, string>> = {
  met: "●",
  "partly-met": "◐",
  "not-met": "○",
  "not-published": "–",
};

/** How strong evidence is, the strongest first. */
export const strengthKey = {
  strong: "strengthStrong",
  moderate: "strengthModerate",
  limited: "strengthLimited",
  none: "strengthNone",
} as const satisfies Record<string, Key>;

/** How far an innovation has come. */
export const stageKey = {
  pilot: "stagePilot",
  scaling: "stageScaling",
  mainstreamed: "stageMainstreamed",
  completed: "stageCompleted",
  unknown: "stageUnknown",
} as const satisfies Record<string, Key>;

/** How far a lesson has come, in one word. */
export const actionShortKey = {
  overdue: "actionsOverdue",
  new: "actionNew",
  agreed: "actionsAgreed",
  "acted-on": "actionsActedOn",
  closed: "actionsClosed",
} as const satisfies Record<string, Key>;

/** Whether a resource works without a line. */
export const offlineKey = {
  yes: "offlineYes",
  partly: "offlinePartly",
  no: "offlineNo",
  "not stated": "notStated",
} as const satisfies Record<string, Key>;

/** Who took part in a case. */
export const whoKey = {
  served: "whoServed",
  women: "whoWomen",
  youth: "whoYouth",
  indigenous: "whoIndigenous",
  hosts: "whoHosts",
  staff: "whoStaff",
} as const satisfies Record<string, Key>;

/** What kind of body a partner is. */
export const partnerKey = {
  state: "partnerState",
  local: "partnerLocal",
  un: "partnerUn",
  international: "partnerInternational",
  private: "partnerPrivate",
  academic: "partnerAcademic",
  diaspora: "partnerDiaspora",
  "civil-society": "partnerCivilSociety",
} as const satisfies Record<string, Key>;

/** Kinds of money. */
export const fundingKey = {
  grant: "fundingGrant",
  lease: "fundingLease",
  "pooled-fund": "fundingPooledFund",
  sponsorship: "fundingSponsorship",
  mixed: "fundingMixed",
  "not published": "fundingUnknown",
} as const satisfies Record<string, Key>;

/** Whether it was paid as a lasting programme. */
export const modalityKey = {
  programme: "modalityProgramme",
  project: "modalityProject",
  "not published": "modalityUnknown",
} as const satisfies Record<string, Key>;
