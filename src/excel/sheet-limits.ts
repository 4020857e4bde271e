/** Rows of a sheet. */
export const LAST_ROW = 1_048_576;
