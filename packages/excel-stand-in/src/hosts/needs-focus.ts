/**
 * Members that fail while another workbook is in front, with the code of the error. "FreezePanes.*" means every method of the class.
 *
 * Source: "Troubleshooting Excel add-ins", first table; office-js#2196, office-js#771, office-js#3148.
 */
const NEEDS_FOCUS: Readonly<Record<string, string>> = {
  "WorksheetCollection.add": "GeneralException",
  "WorksheetFreezePanes.*": "GeneralException",
  // The name under which the client sets `showGridlines`.
  "Worksheet.gridlines": "GeneralException",
  "Worksheet.activate": "GeneralException",
  "Range.select": "GeneralException",
  "Workbook.getActiveCell": "InvalidSelection",
  "Workbook.getSelectedRange": "InvalidSelection",
  "Worksheet.delete": "InvalidSelection",
};

/** The error of a member that is used while another workbook is in front; undefined for most, which work all the same. */
export function errorWithoutFocus(className: string, member: string): string | undefined {
  return NEEDS_FOCUS[`${className}.${member}`] ?? NEEDS_FOCUS[`${className}.*`];
}
