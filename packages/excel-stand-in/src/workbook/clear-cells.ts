import { contains, overlaps } from "./area";
import type { Cell } from "./cell";
import { tidyHeadings } from "./table-headings";
import { headerArea, tableArea } from "./table-area";
import { DEFAULT_STYLE } from "./style";
import { clearValidations } from "./validate-cells";
import { visitCells } from "./visit-cells";
import { removeWhere } from "./remove-where";
import type { Area, Worksheet } from "./worksheet";

/** As Excel.ClearApplyTo. */
export const CLEARABLE = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"] as const;
export type Clearable = (typeof CLEARABLE)[number];

/** Clears cells. Clearing everything of a whole table removes the table as well; headings of a table that stays become "Column1" … */
export function clearCells(sheet: Worksheet, area: Area, what: Clearable): void {
  visitCells(sheet, area, (cell, row, column) => sheet.put(row, column, cleared(cell, what)));
  if (what === "All") {
    removeWhere(sheet.merges, (merge) => contains(area, merge));
    clearValidations(sheet, area);
    removeWhere(sheet.tables, (table) => contains(area, tableArea(table)));
  }
  if (what !== "All" && what !== "Contents") return;
  for (const table of sheet.tables) {
    const header = headerArea(table);
    if (header !== null && overlaps(header, area)) tidyHeadings(sheet, table);
  }
}

function cleared(cell: Cell, what: Clearable): Cell | undefined {
  const { hyperlink, ...rest } = cell;
  switch (what) {
    case "All":
      return undefined;
    case "Contents":
      return cell.style === DEFAULT_STYLE ? undefined : { content: null, style: cell.style };
    case "Formats":
      return { ...cell, style: DEFAULT_STYLE };
    case "Hyperlinks":
      return rest;
    case "RemoveHyperlinks":
      return hyperlink === undefined ? cell : { ...rest, style: DEFAULT_STYLE };
  }
}
