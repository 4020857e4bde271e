/** What the first cell of a summary sheet says until the sheet is finished. */
const TEXT = "This sheet is incomplete. Refresh the summary sheets again.";
/** The same as it is written: as a text. */
export const INCOMPLETE_NOTE = `'${TEXT}`;

/** Whether this is what a first cell holds that says so. */
export function isIncompleteNote(value: unknown): boolean {
  return value === TEXT;
}
