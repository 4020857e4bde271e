import type { Column } from "./columns";
import type { Participation } from "./population";
import type { Sheet } from "./sheet";

/** What a row of a sheet is to the register. */
export interface ExpectedRow {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly person: Participation;
  readonly read: Participation | null;
  readonly says: string | null;
}

/** Where a table is put and what surrounds it. */
export interface TableFrame {
  readonly sheet: Sheet;
  readonly columns: readonly Column[];
  readonly top: number;
  readonly left: number;
  readonly isExcelTable: boolean;
}
