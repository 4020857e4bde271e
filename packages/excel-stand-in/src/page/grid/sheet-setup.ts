import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../../workbook/sizes";
import type { Area, Worksheet } from "../../workbook/worksheet";
import { centredSpans } from "./centre-across";

const PIXELS_PER_POINT = 4 / 3;

const toPixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);
export const DEFAULT_COLUMN_PIXELS = toPixels(DEFAULT_COLUMN_WIDTH);
export const DEFAULT_ROW_PIXELS = toPixels(DEFAULT_ROW_HEIGHT);

/** Rows and columns beyond those in use that the view shows at least; a formula that spills farther does not have room. */
const SPARE = { rows: 200, columns: 40 };
const FEWEST = { rows: 5_000, columns: 60 };

/** What is drawn of a sheet apart from its cells. Sizes are in pixels, by row or column; absent = default. */
export interface SheetSetup {
  readonly name: string;
  readonly isHidden: boolean;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Merged cells, and those over which a text is centred: Univer centres over merged cells only. */
  readonly merges: readonly Area[];
  /** Where tables lie and how they look, for comparison. */
  readonly tables: string;
  readonly rowCount: number;
  readonly columnCount: number;
}

export function sheetSetup(sheet: Worksheet): SheetSetup {
  const merges = [...sheet.merges, ...centredSpans(sheet)];
  const used = extent(sheet, merges);
  return {
    name: sheet.name,
    isHidden: sheet.visibility !== "Visible",
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    widths: new Map([...sheet.columnWidths].map(([column, points]) => [column, toPixels(points)])),
    heights: new Map([...sheet.rowHeights].map(([row, points]) => [row, toPixels(points)])),
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    frozen: { ...sheet.frozen },
    merges,
    tables: JSON.stringify(sheet.tables),
    rowCount: Math.max(FEWEST.rows, used.rows + SPARE.rows),
    columnCount: Math.max(FEWEST.columns, used.columns + SPARE.columns),
  };
}

/** Rows and columns in use, from A1. Sizes of far-off columns do not count: a file may set them for every column. */
function extent({ rows, tables, frozen }: Worksheet, merges: readonly Area[]): { rows: number; columns: number } {
  const used = { rows: Math.max(rows.length, frozen.rows), columns: frozen.columns };
  for (const cells of rows) used.columns = Math.max(used.columns, cells?.length ?? 0);
  for (const table of tables) {
    used.rows = Math.max(used.rows, table.row + table.rowCount);
    used.columns = Math.max(used.columns, table.column + table.columnCount);
  }
  for (const merge of merges) {
    used.rows = Math.max(used.rows, merge.row + merge.rows);
    used.columns = Math.max(used.columns, merge.column + merge.columns);
  }
  return used;
}
