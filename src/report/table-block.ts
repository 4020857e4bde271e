import type { MetricRow, MetricTable } from "../metrics/metric";
import { figureCell } from "./figure-cell";
import { figureText } from "./figure-text";
import { headerCells } from "./header-rows";
import type { FiguresAsFormulas, LiveFigure } from "./live-formulas";
import type { SheetBuilder } from "./sheet-builder";
import { STYLES } from "./styles";

/**
 * Puts a table on a sheet: a header row for every level of its columns, the rows, bold totals.
 *
 * @param formulas the figures that are written as formulas
 */
export function addTable(sheet: SheetBuilder, table: MetricTable, formulas: FiguresAsFormulas): void {
  const columns = table.columns.length;
  const first = sheet.nextRow;
  const headers = headerCells(table);
  const levels = headers.length;
  headers.forEach((cells, level) => addHeaderRow(sheet, cells, level === 0, level === levels - 1));
  const body = sheet.nextRow;
  table.rows.forEach((row, position) => addRow(sheet, row, (column) => formulas(position, column)));

  sheet.style(body, 0, table.rows.length, 1, STYLES.label);
  sheet.style(body, 1, table.rows.length, columns, STYLES.figure);
  sheet.style(first, 0, levels + table.rows.length, columns + 1, STYLES.grid);
  table.rows.forEach(({ isTotal }, i) => {
    if (isTotal) sheet.style(body + i, 0, 1, columns + 1, STYLES.total);
  });
  sheet.endTable(first, levels, table.name);
}

/** The lowest header row names the columns; those above name what neighbouring columns have in common, centred across them. */
function addHeaderRow(sheet: SheetBuilder, cells: readonly string[], isHighest: boolean, isLowest: boolean): void {
  const row = sheet.add(...cells);
  const columns = cells.length - 1;
  sheet.style(row, 0, 1, columns + 1, isHighest ? STYLES.header : STYLES.subheader);
  sheet.style(row, 0, 1, 1, STYLES.labelHeader);
  if (isLowest) cells.slice(1).forEach((label, column) => sheet.fit(column + 1, label));
  else sheet.style(row, 1, 1, columns, STYLES.headerSpan);
}

function addRow(
  sheet: SheetBuilder,
  { label, figures, questions }: MetricRow,
  formulaOf: (column: number) => LiveFigure | null,
): void {
  sheet.add(
    label,
    ...figures.map((figure, column) => ({ ...figureCell(figure), ...formulaOf(column), asked: questions[column] })),
  );
  sheet.fit(0, label);
  figures.forEach((figure, column) => sheet.fit(column + 1, figureText(figure)));
}
