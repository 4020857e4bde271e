import { contains, intersection } from "../../workbook/area";
import { bodyArea, headerArea, tableArea, totalsArea } from "../../workbook/table-area";
import type { Table } from "../../workbook/table";
import type { Worksheet } from "../../workbook/worksheet";

/** What a table's style puts beneath a cell's own style. Colours are "#RRGGBB". */
export interface TableLook {
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
}

const HEADER: TableLook = { fill: "#4472C4", color: "#FFFFFF", bold: true };
const BAND: TableLook = { fill: "#D9E1F2", color: null, bold: false };
const TOTALS: TableLook = { fill: null, color: null, bold: true };

/**
 * Look that a table gives to one of its cells; null where it gives none. Whatever the table's style, the look is
 * that of TableStyleMedium2, which Excel gives to new tables.
 */
export function tableLook(table: Table, row: number, column: number): TableLook | null {
  const cell = { row, column, rows: 1, columns: 1 };
  if (table.style === "" || !contains(tableArea(table), cell)) return null;
  const header = headerArea(table);
  if (header !== null && contains(header, cell)) return HEADER;
  const totals = totalsArea(table);
  if (totals !== null && intersection(totals, cell) !== null) return TOTALS;
  return (row - bodyArea(table).row) % 2 === 0 ? BAND : null;
}

/** Look that the sheet's tables give to a cell; null where there is none. */
export function tableLookAt({ tables }: Worksheet, row: number, column: number): TableLook | null {
  for (const table of tables) {
    const look = tableLook(table, row, column);
    if (look !== null) return look;
  }
  return null;
}
