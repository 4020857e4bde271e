import type { CellContent } from "../workbook/cell";
import type { Table } from "../workbook/table";
import type { Area, Visibility, Worksheet } from "../workbook/worksheet";

/** Something that happened to the workbook, in the form that the page and event handlers need. */
export type Change =
  | CellsChange
  | { readonly kind: "formats" | "validations" | "calculated"; readonly sheet: Worksheet; readonly area: Area }
  | {
      readonly kind: "sheet added" | "sheet deleted" | "sheet activated" | "sheet deactivated";
      readonly sheet: Worksheet;
    }
  | { readonly kind: "sheet renamed"; readonly sheet: Worksheet; readonly before: string }
  | { readonly kind: "sheet moved"; readonly sheet: Worksheet; readonly before: number; readonly after: number }
  | { readonly kind: "sheet visibility"; readonly sheet: Worksheet; readonly before: Visibility }
  | { readonly kind: "sheet protection" | "sheet setup"; readonly sheet: Worksheet }
  | { readonly kind: "table added" | "table deleted" | "table setup"; readonly sheet: Worksheet; readonly table: Table }
  | { readonly kind: "selection"; readonly sheet: Worksheet; readonly area: Area };

/** Contents of cells that were entered, cleared, inserted or deleted. */
export interface CellsChange {
  readonly kind: "cells";
  readonly sheet: Worksheet;
  readonly area: Area;
  readonly changeType: CellsChangeType;
  /** Whether Excel raises no event for it. */
  readonly isUnheard?: boolean;
  /** Contents of a single cell before and after. */
  readonly details?: { readonly before: CellContent; readonly after: CellContent };
}

/** As Excel.DataChangeType. */
export type CellsChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";
