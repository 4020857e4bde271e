import { spellingKey } from "../cells/spelling";

/** What the lead provider decided about an application. */
export type ApplicationStatus = "accepted" | "pending" | "rejected";

const STATUSES: ReadonlyMap<string, ApplicationStatus> = new Map([
  ["accepted", "accepted"],
  ["pending", "pending"],
  ["rejected", "rejected"],
]);

/** An application's status as the Department's applications API writes it (npq-registration); null when the word is none of its three. */
export function readApplicationStatus(text: string): ApplicationStatus | null {
  return STATUSES.get(spellingKey(text)) ?? null;
}
