/** Rows below the headings that are looked at to tell what columns hold. */
export const SAMPLE_ROWS = 20;
