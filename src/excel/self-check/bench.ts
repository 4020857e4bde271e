/** What a probe works with: a place of its own on the scratch sheet. */
export interface Bench {
  readonly context: Excel.RequestContext;
  /** The scratch sheet. It is not in front. */
  readonly sheet: Excel.Worksheet;
  readonly sheetId: string;
  /** Cells of the probe's own 20 rows, which are blank; row and column count from 0, one cell by default. */
  readonly cells: (row: number, column: number, rows?: number, columns?: number) => Excel.Range;
  /** Row of the sheet, from 0, in which the probe's own cells begin. */
  readonly top: number;
  /** What Excel hands over when a formula names a range: see `RangeArguments`. */
  readonly rangeArguments: RangeArguments;
}

/** Rows that belong to a probe. */
const ROWS = 20;

/** Calls back with every range that the add-in's functions are given as an argument. Returns what ends that. */
export type RangeArguments = (listener: (range: readonly (readonly unknown[])[]) => void) => () => void;

/** A bench for one probe. @param position of the probe among all, from 0 */
export function benchOf(
  context: Excel.RequestContext,
  sheetId: string,
  position: number,
  rangeArguments: RangeArguments,
): Bench {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  // Above all of them it says what the sheet is for.
  const top = (position + 1) * ROWS;
  return {
    context,
    sheet,
    sheetId,
    cells: (row, column, rows = 1, columns = 1) => sheet.getRangeByIndexes(top + row, column, rows, columns),
    top,
    rangeArguments,
  };
}
