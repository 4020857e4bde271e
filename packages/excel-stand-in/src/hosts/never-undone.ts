/**
 * Members that no Excel can undo. Source: "Undo support with the Excel JavaScript API", Unsupported APIs; only those that the stand-in has.
 */
export const NEVER_UNDONE: readonly string[] = [
  "Worksheet.delete",
  "WorksheetProtection.protect",
  "WorksheetProtection.unprotect",
];
