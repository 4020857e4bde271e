import type { CellMetadata } from "../cell-metadata";
import type { FormulaNames } from "../formula-names";
import type { StyleSheet } from "../style-sheet";
import type { CellPool } from "./cell-pool";

/** What the sheets of a workbook that is being read have in common. */
export interface CellParts {
  /** The shared texts, which cells name by number. */
  readonly texts: readonly string[];
  readonly styles: StyleSheet;
  readonly metadata: CellMetadata;
  readonly names: FormulaNames;
  /** Whether serial dates count from 1904. */
  readonly date1904: boolean;
  readonly pool: CellPool;
  /** Cells read so far. */
  readonly count: { cells: number };
}
