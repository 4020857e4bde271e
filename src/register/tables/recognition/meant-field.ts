import { cellText, isBlank, spellingKey } from "../../cells/spelling";
import { isOfficialStatus } from "../../words/application-statuses";
import type { FieldKey } from "../fields";

/** Headings that only the Department's export of applications has. */
const APPLICATION_HEADINGS = ["Funding choice", "Eligible for funding", "Reason for rejection"].map(spellingKey);
const STATUS = spellingKey("Status");

/**
 * The field that a heading means, given the other headings: in the Department's export of applications, even if columns were removed,
 * "status" is that of the application and not of the participant.
 *
 * @param key spelling key of the heading
 * @param keys spelling keys of all headings
 * @param cells first cells of the column
 */
export function meantField(field: FieldKey, key: string, keys: readonly string[], cells: readonly unknown[]): FieldKey {
  if (field !== "status" || key !== STATUS) return field;
  return isExport(keys) || areApplications(cells) ? "applicationStatus" : field;
}

/**
 * Whether a heading says that its column holds the statuses of applications. Where only the first cells say so, what stands further down, such as
 * Withdrawn, may have become of participants.
 *
 * @param headings all headings
 */
export function namesApplications(heading: unknown, headings: readonly unknown[]): boolean {
  const keyOf = (one: unknown): string => spellingKey(cellText(one));
  return keyOf(heading) !== STATUS || isExport(headings.map(keyOf));
}

function isExport(keys: readonly string[]): boolean {
  return keys.some((one) => APPLICATION_HEADINGS.includes(one));
}

/** Whether all cells say accepted, pending or rejected. Pending alone may be anything, and so may other words, such as Withdrawn. */
function areApplications(cells: readonly unknown[]): boolean {
  const statuses = cells.filter((cell) => !isBlank(cell)).map((cell) => spellingKey(cellText(cell)));
  return statuses.every(isOfficialStatus) && statuses.some((status) => status !== "pending");
}
