import { isOfKind, type FieldKey } from "../fields";
import { PARTICIPANTS_ROLE } from "../roles/participants";

/** Dates that every list of participants should have: a list with one of them is probably one. */
export const EXPECTED_DATES: readonly FieldKey[] = PARTICIPANTS_ROLE.fields
  .filter(({ key, need }) => need === "expected" && isOfKind(key, "date"))
  .map(({ key }) => key);

/**
 * Fields that say a lot about someone's qualification. One of them beside an ID makes a list of people look like one of participants, and a
 * second column that could be such a field is reported.
 */
export const TELLING_FIELDS: readonly FieldKey[] = [
  ...EXPECTED_DATES,
  ...(["qualification", "academicYear", "status", "result", "ethnicity", "fsm"] as const),
];
