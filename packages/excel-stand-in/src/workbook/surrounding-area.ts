import { intersection, WHOLE_SHEET } from "./area";
import { visitCells } from "./visit-cells";
import type { Area, Worksheet } from "./worksheet";

/** The block of cells around an area (Ctrl+Shift+* in Excel): it grows until the cells all around it are blank. */
export function surroundingArea(sheet: Worksheet, area: Area): Area {
  let region = area;
  for (;;) {
    const rim = intersection(WHOLE_SHEET, {
      row: region.row - 1,
      column: region.column - 1,
      rows: region.rows + 2,
      columns: region.columns + 2,
    });
    let grown = region;
    if (rim !== null) {
      visitCells(sheet, rim, ({ content }, row, column) => {
        if (content !== null) grown = including(grown, row, column);
      });
    }
    if (grown === region) return region;
    region = grown;
  }
}

function including(area: Area, row: number, column: number): Area {
  const top = Math.min(area.row, row);
  const left = Math.min(area.column, column);
  const bottom = Math.max(area.row + area.rows, row + 1);
  const right = Math.max(area.column + area.columns, column + 1);
  const isInside = top === area.row && left === area.column && bottom === area.row + area.rows;
  if (isInside && right === area.column + area.columns) return area;
  return { row: top, column: left, rows: bottom - top, columns: right - left };
}
