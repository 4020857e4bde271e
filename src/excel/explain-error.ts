import { NotAnswered } from "./not-answered";
import { ToldError } from "./told-error";

/**
 * What an error of Excel means for the person in front of it, and what to do. Codes are stable; Excel's own texts are not for users.
 * No one is asked to send anything but the message: a workbook and its Data checks sheet hold participants' data.
 */
const SENTENCES: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "A cell is being edited. Finish editing it (press Enter or Esc) and try again.",
  AccessDenied:
    "Excel does not allow this workbook to be changed. Unprotect the sheet or the workbook structure (Review > Protect), or save a copy that you can edit, and try again.",
  ItemNotFound:
    "A sheet or table that is needed no longer exists. Try again. If you have just deleted one, undo that first.",
  ItemAlreadyExists: "A sheet with the same name has been added in the meantime. Try again.",
  InvalidArgument:
    "Excel did not accept what the add-in tried to write. Try again. If it happens again, report this message, but nothing about your participants.",
  InvalidReference: "Rows or columns were deleted while they were being read. Try again.",
  RangeExceedsLimit:
    "The table is too large for Excel to pass to the add-in. Delete blank rows below the table, or split it by year, and try again.",
  RequestPayloadSizeLimitExceeded:
    "There is more to write than Excel accepts at once. Fix the problems on the Data checks sheet first, and try again.",
  ResponsePayloadSizeLimitExceeded:
    "The table is too large for Excel to pass to the add-in. Delete blank rows below the table, or split it by year, and try again.",
  UndoNotSupported: "Excel cannot do this in such a way that it can be undone. Try again.",
  RequestAborted: "Excel stopped before it had finished. Try again.",
  ActivityLimitReached: "Excel is too busy at the moment. Wait a moment and try again.",
  InsertDeleteConflict: "Rows or columns are being inserted or deleted. Wait until Excel has finished and try again.",
  UnsupportedOperation: "This version of Excel cannot do this. Update Excel and try again.",
  NotImplemented: "This version of Excel cannot do this. Update Excel and try again.",
  ApiNotFound: "This version of Excel is too old. Update Excel (Microsoft 365 or Excel 2021 and later) and try again.",
  ApiNotAvailable:
    "This version of Excel is too old. Update Excel (Microsoft 365 or Excel 2021 and later) and try again.",
  InactiveWorkbook: "Another workbook is active. Click in this workbook and try again.",
  SessionNotFound: "The connection to the workbook was lost. Reload the workbook and try again.",
  // Also what Excel says while another workbook is in front ("Troubleshoot Excel add-ins", first table).
  GeneralException:
    "Excel reported an unexpected error. Perhaps another workbook is in front: click in this workbook and try again. If that does not help, save the workbook, reload the add-in and try again.",
  InvalidSelection:
    "Excel could not find the selected cells. Perhaps another workbook is in front: click a cell of this workbook and try again.",
};

/** One or two sentences for the user, whatever was thrown; Excel's code is added if there is no sentence for it. */
export function explainError(error: unknown): string {
  if (error instanceof OfficeExtension.Error) {
    return (
      SENTENCES[error.code] ??
      `Excel reported an error (${error.code}). Save the workbook, reload the add-in and try again.`
    );
  }
  if (error instanceof NotAnswered) return notAnswered(error);
  if (error instanceof ToldError) return error.message;
  // What programs say of their own faults is not for users, and may quote cells.
  return "Something unexpected happened. Save the workbook, reload the add-in and try again.";
}

function notAnswered({ minutes }: NotAnswered): string {
  if (minutes === null) return "Cancelled before Excel had answered.";
  const time = minutes === 1 ? "a minute" : `${minutes} minutes`;
  return `Excel has not answered for ${time}. Finish editing the cell, close any window that Excel shows, and try again. If that does not help, save the workbook, close it and open it again.`;
}
