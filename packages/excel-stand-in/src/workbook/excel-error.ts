/** An error as Excel reports it; `code` is one of Excel.ErrorCodes. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const invalidArgument = (what: string): ExcelError =>
  new ExcelError("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${what}`);
export const itemNotFound = (what: string): ExcelError =>
  new ExcelError("ItemNotFound", `The requested resource doesn't exist: ${what}`);
export const itemAlreadyExists = (what: string): ExcelError =>
  new ExcelError("ItemAlreadyExists", `A resource with the same name or identifier already exists: ${what}`);
export const invalidSelection = (what: string): ExcelError =>
  new ExcelError("InvalidSelection", `The current selection is invalid for this operation: ${what}`);
