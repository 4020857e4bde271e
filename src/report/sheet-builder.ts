import type { CellLink, SheetPlan, Style, StyledArea } from "./plan";

/** A cell as it is put on a sheet. */
export interface CellContent {
  readonly value: string | number;
  readonly numberFormat?: string;
}

const GENERAL = "General";
/** Widths in characters. */
const NARROWEST = 9;
const WIDEST = 52;
/** Room beside the text, for the cell's padding and bold letters. */
const PADDING = 2;

/** Grows a sheet row by row, and then hands it over as a rectangular plan. */
export class SheetBuilder {
  private readonly rows: CellContent[][] = [];
  private readonly styles: StyledArea[] = [];
  private readonly links: CellLink[] = [];
  private readonly widths: number[] = [];

  /** Row that the next {@link add} fills, 0-based. */
  get nextRow(): number {
    return this.rows.length;
  }

  /** Adds a row; answers its number. */
  add(...cells: readonly (string | number | CellContent)[]): number {
    this.rows.push(cells.map((cell) => (typeof cell === "object" ? cell : { value: cell })));
    return this.rows.length - 1;
  }

  /** Adds a row of one cell whose text runs over the columns beside it. */
  addLine(text: string, style: Style): number {
    const row = this.add(text);
    this.style(row, 0, 1, 1, style);
    return row;
  }

  addBlank(): void {
    this.rows.push([]);
  }

  /** Sets the look of an area; nothing where the area has no cells, as below the header of a table without rows. */
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
    return {
      ...sheet,
      rowCount: grid.length,
      columnCount,
      values: grid.map((row) => row.map(({ value }) => value)),
      numberFormats: grid.map((row) => row.map(({ numberFormat }) => numberFormat ?? GENERAL)),
      styles: this.styles,
      columnWidths: Array.from({ length: columnCount }, (_, column) => this.widths[column] ?? NARROWEST),
      links: this.links,
    };
  }
}
