/**
 * What no documentation says: the stand-in has one answer until a real Excel gives another. A host that was recorded has its own
 * (`recorded/`); the others have {@link USUAL}.
 */
export interface Undocumented {
  /** Code of the error with which anything that is reached through a null object fails; null where it is a null object itself. */
  readonly nullChainError: string | null;
  /** Code of the error with which `getRangeOrNullObject` of a name without a range fails; null where it returns a null object. */
  readonly brokenNameError: string | null;
  /** The colour of cells whose fills differ. */
  readonly mixedFill: string | null;
  /** Whether `formulas` has the apostrophe that marks a text as text. office-js#6687 reports that it has not. */
  readonly formulasKeepApostrophe: boolean;
  /** Code of the error with which a whole sheet refuses to be cleared; null where it can be. */
  readonly wholeSheetClearError: string | null;
  /** Whether all edits that a request makes on a sheet raise one `onChanged`, instead of one each. */
  readonly joinsEdits: boolean;
  /** Whether page layout works; on a computer without a printer it may not. */
  readonly hasPrinter: boolean;
  /** Whether events say who caused them, where the API is new enough for it (ExcelApi 1.14). */
  readonly givesTriggerSource: boolean;
  /**
   * Code of the error with which `Excel.createWorkbook` is refused; null where it opens a new workbook. It was an internal error in Excel
   * on the web for some (office-js#3646), and an administrator of Windows can forbid it ("extension hardening policy").
   */
  readonly newWorkbookError: string | null;
}

/** What the stand-in does where it has not been told better. */
export const USUAL: Undocumented = {
  nullChainError: null,
  brokenNameError: null,
  mixedFill: "",
  formulasKeepApostrophe: true,
  wholeSheetClearError: null,
  joinsEdits: true,
  hasPrinter: true,
  givesTriggerSource: true,
  newWorkbookError: null,
};
