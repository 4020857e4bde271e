/** What the first cell of a summary sheet says until the sheet is finished. */
export const INCOMPLETE_NOTE = "'This sheet is incomplete. Refresh the summary sheets again.";
