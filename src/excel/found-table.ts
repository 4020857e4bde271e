import type { Recognition } from "../register/recognise";

/** A table of the workbook that the register can use, found by its headings; its rows are not read yet. */
export interface FoundTable {
  readonly recognition: Recognition;
  /** Excel table's name, or the worksheet's when the rows are a plain range. */
  readonly name: string;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly headings: readonly unknown[];
  /** Sheet row of the first row below the headings, 0-based. */
  readonly firstRow: number;
  /** Sheet column of the first heading, 0-based. */
  readonly firstColumn: number;
  readonly rowCount: number;
}
