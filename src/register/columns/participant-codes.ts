import type { Status } from "../words/statuses";

/** Code of a qualification that the cell does not give. */
export const UNKNOWN_QUALIFICATION = 255;
/** Code of a year that the cell does not give. */
export const UNKNOWN_YEAR = 0;
/** Added to the code of a year that stands alone in its cell, until it is known whether another column says which part of it is meant. */
export const YEAR_ALONE = 128;

/** Statuses by code, "Completed - pass" as both; code 0 is no status. */
export const STATUS_CODES: readonly (Status | "completed, passed" | "completed, failed")[] = [
  "none",
  "active",
  "withdrawn",
  "deferred",
  "completed",
  "passed",
  "failed",
  "returned",
  "completed, passed",
  "completed, failed",
];

/** Statuses that only somebody has who has started. An application may be withdrawn, too, and Active may be anybody who is on a list. */
export const STARTED: ReadonlySet<(typeof STATUS_CODES)[number]> = new Set([
  ...(["deferred", "returned", "completed", "passed", "failed", "completed, passed", "completed, failed"] as const),
]);

/** Whether a participant belongs to a group, by code. */
export const FLAG = { unknown: 0, yes: 1, no: 2 } as const;

/** Whether an application has led to a recruit, by code. One that is withdrawn has not, unless the row says that the participant withdrew later. */
export const APPLICATION = { accepted: 0, notAccepted: 1, withdrawn: 2 } as const;
