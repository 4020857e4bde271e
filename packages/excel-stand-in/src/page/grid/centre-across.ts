import type { Area, Worksheet } from "../../workbook/worksheet";

/** Areas over which a text is centred: its own cell and the blank ones to the right that are formatted alike. */
export function centredSpans(sheet: Worksheet): Area[] {
  const spans: Area[] = [];
  sheet.rows.forEach((cells, row) => {
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell?.style.horizontal !== "CenterAcrossSelection" || isBlank(cell)) continue;
      let end = column + 1;
      while (cells[end]?.style.horizontal === "CenterAcrossSelection" && isBlank(cells[end])) end++;
      if (end - column > 1) spans.push({ row, column, rows: 1, columns: end - column });
      column = end - 1;
    }
  });
  return spans;
}

function isBlank(cell: Worksheet["rows"][number][number]): boolean {
  return cell === undefined || (cell.content === null && cell.formula === undefined);
}
