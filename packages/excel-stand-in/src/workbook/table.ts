/** An Excel table (ListObject). Rows and columns are 0-based and include the header row. */
export interface Table {
  /** Stable while the workbook is open. */
  readonly id: string;
  name: string;
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
  hasHeaders: boolean;
  hasTotals: boolean;
  /** e.g. "TableStyleMedium2" */
  style: string;
}
