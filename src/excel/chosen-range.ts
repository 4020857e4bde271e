/** Name in the workbook by which a range that the user chose is found again, also when rows are inserted above it. */
export const CHOSEN_RANGE = "NPQ_Participants";
