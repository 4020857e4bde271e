/** Size of a worksheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Longest text of a cell, and longest formula. */
export const MAX_TEXT = 32_767;
export const MAX_FORMULA = 8_192;
