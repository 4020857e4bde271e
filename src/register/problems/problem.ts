/**
 * How serious a problem is. `error`: the row (or the whole table) is left out of every figure.
 * `warning`: the row is counted, but the cell is doubtful or could not be used.
 * `note`: worth knowing, and no figure is in doubt.
 */
export type Severity = "error" | "warning" | "note";

/** A cell of a sheet, 1-based (A1 = 1, 1). */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/**
 * One thing that is wrong in the workbook, at the cell where a person would fix it. How grave it is, and how it reads, is in the catalogue:
 * see `describeProblem`. Figures need no words, and so formulas do without the catalogue.
 */
export interface Problem {
  /** Stable identifier, e.g. `unknown-qualification`: the key of the catalogue of problems. */
  readonly code: string;
  /** Excel table's name, or of a plain range that of its worksheet: "Goals", or "Goals, table 2" where it is one of several. */
  readonly table: string;
  /** Worksheet that holds the table: with `row` and `column` it gives the cell to go to. */
  readonly sheet: string;
  /** Sheet row, 1-based as Excel shows it; null when the whole table is meant. */
  readonly row: number | null;
  /** Heading of the column as it is in the workbook; "" when the whole row or table is meant. */
  readonly column: string;
  /** Column's position on the sheet, 1-based (A = 1); null when the whole row or table is meant. */
  readonly columnIndex: number | null;
  /** The cell to go to for a problem of a whole table: its heading. */
  readonly anchor?: CellPosition | undefined;
  /** The cell's content as text, invisible characters included; "" when blank. */
  readonly value: string;
  /** What the catalogue needs beside the place to put it into words; nothing for most codes. */
  readonly details?: unknown;
}

/** The cell at which a person looks at a problem: its own, or the table's heading. */
export function cellOfProblem({ row, columnIndex, anchor }: Problem): CellPosition {
  return { row: row ?? anchor?.row ?? 1, column: columnIndex ?? anchor?.column ?? 1 };
}
