import type { Key } from "@portolan/language";

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
