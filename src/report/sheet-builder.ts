import { lineCount } from "./line-count";
import type { CellLink, SheetPlan, Style, StyledArea } from "./plan";

/** A cell as it is put on a sheet. */
export interface CellContent {
  readonly value: string | number;
  readonly numberFormat?: string;
  /** Written instead of the value. */
  readonly formula?: string;
}

const GENERAL = "General";
/** Widths in characters. */
const NARROWEST = 9;
const WIDEST = 56;
/** Room beside the text, for the cell's padding and bold letters. */
const PADDING = 2;
/** Points. */
const LINE_HEIGHT = 15;
const HIGHEST_ROW = 409;

/** Builds a sheet row by row, and then returns it as a rectangular plan. */
export class SheetBuilder {
  private readonly rows: CellContent[][] = [];
  private readonly styles: StyledArea[] = [];
  private readonly links: CellLink[] = [];
  private readonly widths: number[] = [];

  /** Row that the next {@link add} fills, 0-based. */
  get nextRow(): number {
    return this.rows.length;
  }

  /** Adds a row; returns its number. */
  add(...cells: readonly (string | number | CellContent)[]): number {
    this.rows.push(cells.map((cell) => (typeof cell === "object" ? cell : { value: cell })));
    return this.rows.length - 1;
  }

  /** Adds a row with one cell whose text runs across the columns beside it. */
  addLine(text: string, style: Style): number {
    const row = this.add(text);
    this.style(row, 0, 1, 1, style);
    return row;
  }

  addBlank(): void {
    this.rows.push([]);
  }

  /** Sets the look of an area; does nothing if the area has no cells, as below the header of a table without rows. */
  style(row: number, column: number, rows: number, columns: number, style: Style): void {
    if (rows > 0 && columns > 0) this.styles.push({ row, column, rows, columns, style });
  }

  link(link: CellLink): void {
    this.links.push(link);
  }

  /** Makes a column at least wide enough for a text that is shown in one of its cells. */
  fit(column: number, text: string): void {
    const width = Math.min(WIDEST, text.length + PADDING);
    this.widths[column] = Math.max(this.widths[column] ?? NARROWEST, width);
  }

  /** Sets a column's width in characters. */
  setWidth(column: number, characters: number): void {
    this.widths[column] = characters;
  }

  /** The finished plan. */
  build(sheet: Pick<SheetPlan, "key" | "name" | "frozen" | "printTitleRows">): SheetPlan {
    const columnCount = Math.max(1, this.widths.length, ...this.rows.map((row) => row.length));
    const grid = this.rows.map((row) =>
      Array.from({ length: columnCount }, (_, column) => row[column] ?? { value: "" }),
    );
    const columnWidths = Array.from({ length: columnCount }, (_, column) => this.widths[column] ?? NARROWEST);
    return {
      ...sheet,
      rowCount: grid.length,
      columnCount,
      rowWidths: this.rows.map((row, r) => Math.max(row.length, ...this.styles.map((area) => widthIn(area, r)))),
      values: grid.map((row) => row.map(({ value }) => value)),
      formulas: grid.flatMap((cells, row) =>
        cells.flatMap(({ formula }, column) => (formula === undefined ? [] : { row, column, formula })),
      ),
      numberFormats: grid.map((row) => row.map(({ numberFormat }) => numberFormat ?? GENERAL)),
      styles: [...rowHeights(grid, columnWidths, this.styles), ...this.styles],
      columnWidths,
      links: this.links,
    };
  }
}

/** How far to the right a styled area reaches in a row. */
function widthIn({ row, rows, column, columns }: StyledArea, r: number): number {
  return r >= row && r < row + rows ? column + columns : 0;
}

/**
 * Heights of all rows: one line, or as many as the row's longest wrapped text needs. They are set, not left to the
 * application, because a sheet that is written again keeps the heights it had, and not every application fits rows on opening.
 */
function rowHeights(
  grid: readonly (readonly CellContent[])[],
  columnWidths: readonly number[],
  styles: readonly StyledArea[],
): StyledArea[] {
  const lines = grid.map(() => 1);
  for (const { row, column, rows, columns, style } of styles) {
    if (style.wrap !== true) continue;
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        lines[r] = Math.max(lines[r], lineCount(String(grid[r][c].value), columnWidths[c]));
      }
    }
  }
  const height = (row: number, rows: number, rowHeight: number): StyledArea => {
    return { row, column: 0, rows, columns: 1, style: { rowHeight } };
  };
  const tall = lines.flatMap((count, row) =>
    count > 1 ? height(row, 1, Math.min(HIGHEST_ROW, count * LINE_HEIGHT)) : [],
  );
  return [height(0, grid.length, LINE_HEIGHT), ...tall];
}
