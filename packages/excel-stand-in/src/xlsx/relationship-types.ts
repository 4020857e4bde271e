/** Namespace of `r:id` attributes, and of the relationship types of Office documents. */
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Namespace of the parts of a spreadsheet. */
export const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** What content types of the parts of a spreadsheet begin with. */
export const SPREADSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
